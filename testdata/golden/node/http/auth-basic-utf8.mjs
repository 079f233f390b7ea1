import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/private", {
  headers: { "Authorization": "Basic " + Buffer.from("bücher:пароль😀").toString("base64") },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
