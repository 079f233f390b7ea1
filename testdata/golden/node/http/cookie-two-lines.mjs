import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/account", {
  headers: [
    "Host", "api.example.com",
    "Cookie", "a=1",
    "Cookie", "b=2; c=ZoÃ«",
  ],
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
