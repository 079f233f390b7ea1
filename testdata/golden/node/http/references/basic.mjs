import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const user = process.env.USER_VALUE;
const password = process.env.PASSWORD;

const request = https.request("https://api.example.com/me", {
  headers: { "Authorization": "Basic " + Buffer.from(`${user}:${password}`).toString("base64") },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
