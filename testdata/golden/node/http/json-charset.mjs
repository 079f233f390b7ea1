import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({"a": "é"});

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json; charset=utf-8" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
