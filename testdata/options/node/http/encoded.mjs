import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const url = `https://api.example.com/v1/items?q=${encodeURIComponent(process.env.QUERY).replaceAll("%20", "+")}`;
const request = https.request(url);
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
