import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/v1/items", {
  ca: readFileSync("./ca.pem"),
  cert: readFileSync("./client.pem"),
  key: readFileSync("./client.key"),
  minVersion: "TLSv1.2",
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
