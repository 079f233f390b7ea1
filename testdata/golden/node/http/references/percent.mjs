import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const query = process.env.QUERY;

const request = https.request(`https://api.example.com/search?q=${encodeURIComponent(query)}&from=${encodeURIComponent(process.env.FROM_DATE)}`, {
  headers: { "X-Same": query },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
