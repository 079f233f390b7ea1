import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/account", {
  headers: { "Cookie": "id=1; id=2; other=x; id=1" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
