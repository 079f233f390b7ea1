import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `one
two
three`;

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
