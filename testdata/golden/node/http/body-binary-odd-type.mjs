import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("AAH+/w==", "base64");

const request = https.request("https://api.example.com/blob", {
  method: "PUT",
  headers: { "Content-Type": "application/x-blob;v=1" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
