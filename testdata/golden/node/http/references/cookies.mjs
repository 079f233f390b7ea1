import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const session = process.env.SESSION;

const request = https.request("https://shop.example.com/basket", {
  headers: { "Cookie": `session=${session}; theme=dark` },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
