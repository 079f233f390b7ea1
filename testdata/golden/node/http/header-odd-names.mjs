import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "!#$%&'*+-.^_`|~": "all",
    "X-'single'": "1",
    "10": "ten",
    "9": "nine",
    "X.Dot": "dot",
    "X_Under": "under",
    "X-Under": "dash",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
