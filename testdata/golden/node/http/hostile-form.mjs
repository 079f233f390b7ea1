import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "a'b": "$(touch snipgen-canary)",
  "`touch snipgen-canary`": "'; touch snipgen-canary; '",
  "\"; touch snipgen-canary; \"": "\\",
  "${x}": "{${touch('snipgen-canary')}}",
  "</script>": "*/",
  "nl\n": "\ntouch snipgen-canary\n",
  "'+open('snipgen-canary','w')+'": "\"+open(\"snipgen-canary\",\"w\")+\"",
  "${require('fs').writeFileSync('snipgen-canary','')}": "%TEMP%",
  "\\u0022": "@snipgen-canary",
  "{x}": "?>",
}).toString();

const request = https.request("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
