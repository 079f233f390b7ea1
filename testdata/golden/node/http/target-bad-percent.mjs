import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&");
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
