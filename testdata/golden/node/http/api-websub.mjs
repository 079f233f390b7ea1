import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "hub.mode": "subscribe",
  "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
  "hub.callback": "https://app.example.com/sub/1#x",
  "hub.lease_seconds": "864000",
  "hub.secret": "YOUR_SECRET",
}).toString();

const request = https.request("https://hub.example.com/hub", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
