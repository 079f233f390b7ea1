import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const query = process.env.QUERY;
const queryEncoded = encodeURIComponent(query);
const fromDateEncoded = encodeURIComponent(process.env.FROM_DATE);

const request = https.request(`https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`, {
  headers: { "X-Same": query },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
