import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "Accept": ["text/html", "application/json;q=0.9"],
    "X-Tag": ["one", "two", "one"],
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
