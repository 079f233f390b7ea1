import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "User-Agent": "curl/8.0 (snippet; \"quoted\")",
    "Accept": "application/xml, */*;q=0.1",
    "Accept-Language": "de-DE, en;q=0.5",
    "Cache-Control": "no-store",
    "Pragma": "no-cache",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
