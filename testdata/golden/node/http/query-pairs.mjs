import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/q?a=1&a=2&b&c=&=d&a=3");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
