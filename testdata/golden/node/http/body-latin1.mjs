import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = Buffer.from("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+", "base64");

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/xml; charset=ISO-8859-1" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
