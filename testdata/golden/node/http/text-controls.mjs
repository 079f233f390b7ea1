import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz";

const request = https.request("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
