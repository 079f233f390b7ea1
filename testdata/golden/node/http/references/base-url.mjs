import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";

const baseUrl = process.env.BASE_URL;
const itemId = process.env.ITEM_ID;

const url = `${baseUrl}/items/${encodeURIComponent(itemId)}?page=2`;
const request = (url.startsWith("http:") ? http : https).request(url, {
  headers: { "Accept": "application/json" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
