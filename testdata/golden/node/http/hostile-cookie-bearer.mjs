import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/run", {
  headers: {
    "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\",
    "Cookie": "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
