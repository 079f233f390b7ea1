import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/private", {
  headers: { "Authorization": "Basic YXBpX2tleV9leGFtcGxlOg==" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
