import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/odd", {
  method: "A!#$%&'*+-.^_`|~z",
});
// The call writes the method in capitals; the property keeps it as it is.
request.method = "A!#$%&'*+-.^_`|~z";
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
