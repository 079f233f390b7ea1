import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA=", "base64");

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
