import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "aCCEPT": "*/*",
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "DNT": "1",
    "WWW-test": "3",
    "SOAPACTION": "\"urn:x\"",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
