import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const mediaType = process.env.MEDIA_TYPE;

const body = "{\"a\": 1}";

const request = https.request("https://api.example.com/items", {
  method: "POST",
  headers: { "Content-Type": mediaType },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
