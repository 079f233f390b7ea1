import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const id = process.env.ID_VALUE;

const request = https.request(`https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}?id=${encodeURIComponent(id)}&env=${encodeURIComponent(process.env.ID)}`);
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
