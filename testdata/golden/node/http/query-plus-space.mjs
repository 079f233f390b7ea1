import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/q?a=x+y&b=x%20y&c=x%2By&d+e=f%20g");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
