import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "token": "YOUR_TOKEN",
  "channel": "C0EXAMPLE",
  "name": "+1",
  "timestamp": "1767349800.000100",
}).toString();

const request = https.request("https://chat.example.com/api/reactions.add", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
