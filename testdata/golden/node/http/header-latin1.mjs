import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "X-City": "Köln",
    "X-High": "\x80\xa0ÿ00",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
