import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
