import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com", {
  path: "/a\"b<c>d\\e^f`g{h|i}j?q=\"<>\\^`{|}",
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
