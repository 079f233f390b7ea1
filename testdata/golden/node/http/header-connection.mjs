import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "TE": "trailers, deflate;q=0.5",
    "Connection": "TE, close",
    "Keep-Alive": "timeout=5, max=100",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
