import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://WWW.Example.COM/order", {
  headers: {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
