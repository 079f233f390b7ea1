import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const nameValue = process.env.NAME;

const request = https.request(`https://api.example.com/${encodeURIComponent(nameValue)}`, {
  method: "purge",
  headers: { "X-Same": nameValue },
});
// The call writes the method in capitals; the property keeps it as it is.
request.method = "purge";
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
