import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com", {
  path: "/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}",
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
