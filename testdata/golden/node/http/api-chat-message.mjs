import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "channel": "C0EXAMPLE",
  "text": "Deploy finished :tada: 🎉",
  "blocks": [
    {
      "type": "section",
      "text": {
        "type": "mrkdwn",
        "text": "*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co.",
      },
    },
  ],
  "unfurl_links": false,
});

const request = https.request("https://chat.example.com/api/chat.postMessage", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json; charset=utf-8",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
