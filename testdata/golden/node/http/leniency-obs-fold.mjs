import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/fold", {
  headers: {
    "X-Folded": "one two three",
    "X-After": "1",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
