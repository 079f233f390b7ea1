import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = readFileSync("./pixel.png");

const request = https.request("https://api.example.com/photos/1", {
  method: "PUT",
  headers: { "Content-Type": "image/png" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
