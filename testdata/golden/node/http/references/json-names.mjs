import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const key = process.env.KEY;
const plain = process.env.PLAIN;

const body = `{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`;

const request = https.request("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
