import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://www.example.com:443/health");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
