import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/head", {
  headers: {
    "X-Space": "value",
    "X-One": "1",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
