import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "slash": "a/b",
  "ascii": "A\"\\'",
  "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
  "html": "<>&",
});

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
