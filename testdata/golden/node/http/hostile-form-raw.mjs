import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "a'$(touch${IFS}snipgen-canary)'": "`touch${IFS}snipgen-canary`",
  "' open('snipgen-canary','w') '": "\";touch${IFS}snipgen-canary;\"",
  "${require('fs').writeFileSync('snipgen-canary','')}": "{${touch('snipgen-canary')}}",
  "`": "\\",
}).toString();

const request = https.request("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
