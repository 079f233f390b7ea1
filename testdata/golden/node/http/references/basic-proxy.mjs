import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const credentials = Buffer.from(`${process.env.PROXY_USER}:${process.env.PROXY_PASSWORD}`).toString("base64");

const request = https.request("https://api.example.com/me", {
  headers: { "Proxy-Authorization": `Basic ${credentials}` },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
