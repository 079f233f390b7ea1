import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA==", "base64");

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
