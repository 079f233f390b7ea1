import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "x";

const request = https.request("https://api.example.com/run", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=\"'$(touch snipgen-canary)`touch snipgen-canary`\"; x={${touch('snipgen-canary')}}" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
