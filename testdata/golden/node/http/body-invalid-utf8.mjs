import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM=", "base64");

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
