import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const key = process.env.KEY;
const odd = process.env.ODD;

const body = `{"${key}": 1, "b": "${odd}"}`;

const request = https.request("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
