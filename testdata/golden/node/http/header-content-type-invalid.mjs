import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "hello";

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
