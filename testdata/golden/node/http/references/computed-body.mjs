import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const guid = crypto.randomUUID();
const timestamp = String(Math.floor(Date.now() / 1000));
const number = String(Math.floor(Math.random() * 2));

const body = `{"id": "${guid}", "at": ${timestamp}, "number": ${number}}`;

const request = https.request("https://api.example.com/events", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
