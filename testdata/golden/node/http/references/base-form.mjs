import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";

const baseUrl = process.env.BASE_URL;
const nameValue = process.env.NAME;

const body = new URLSearchParams({
  "name": nameValue,
  "price": "9.5",
}).toString();

const url = `${baseUrl}/items`;
const request = (url.startsWith("http:") ? http : https).request(url, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
