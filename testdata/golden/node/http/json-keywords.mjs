import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "class": "None",
  "default": "True",
  "nil": "nil",
  "a-b": "undefined",
  "true": true,
  "1e3": "NaN",
  "$ref": "#/a",
  "@type": "x",
  "NULL": null,
});

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
