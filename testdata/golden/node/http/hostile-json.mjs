import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "$(touch snipgen-canary)": "`touch snipgen-canary`",
  "'; touch snipgen-canary; '": "'+open('snipgen-canary','w')+'",
  "${x}": "{${touch('snipgen-canary')}}",
  "\"+x+\"": "\");open(\"snipgen-canary\",\"w\");//",
  "#{x}": "\\",
  "</script>": "*/",
  "`+x+`": "${require('fs').writeFileSync('snipgen-canary','')}",
  "\\u0022": "\"+x+\"",
  "$x": "?>",
});

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
