import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/account", {
  headers: { "Cookie": "session=abc123; theme=dark" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
