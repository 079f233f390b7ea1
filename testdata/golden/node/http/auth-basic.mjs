import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + Buffer.from("user:pa:ss word").toString("base64") },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
