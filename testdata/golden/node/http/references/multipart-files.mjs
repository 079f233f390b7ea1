import { once } from "node:events";
import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.concat([Buffer.from("--boundary\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary\r\nContent-Disposition: form-data; name=\"b\"; filename=\"b \\\"c\\\".png\"\r\nContent-Type: image/png\r\n\r\n"), readFileSync("./pixel.png"), Buffer.from("\r\n--boundary--")]);

const request = https.request("https://api.example.com/photos", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=boundary" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
