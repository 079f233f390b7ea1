import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "emoji": "😀",
  "ключ": "значение",
  "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
  "accent": "é é",
  "del": "\x7f",
});

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
