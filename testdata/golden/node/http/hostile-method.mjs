import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/run", {
  method: "`touch$IFS'snipgen-canary'`",
});
// The call writes the method in capitals; the property keeps it as it is.
request.method = "`touch$IFS'snipgen-canary'`";
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
