import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/me", {
  headers: {
    "Authorization": `Bearer ${process.env.API_TOKEN}`,
    "Accept": "application/json",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
