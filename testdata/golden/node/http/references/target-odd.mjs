import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const nameValue = process.env.NAME;
const plain = process.env.PLAIN;

const request = https.request("https://api.example.com", {
  path: `/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`,
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
