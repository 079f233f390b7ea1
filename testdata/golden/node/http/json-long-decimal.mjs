import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "{\"pi\":3.14159265358979323846264338327950288,\"tenth\":0.1000000000000000055511151231257827}";

const request = https.request("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
