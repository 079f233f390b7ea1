import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "Date": "Fri, 02 Jan 2026 10:30:00 GMT",
    "Via": "1.1 proxy.example.com",
    "Origin": "null",
    "Referer": "https://www.example.com/a?b=c",
    "Sec-Fetch-Site": "cross-site",
    "Sec-Fetch-Mode": "cors",
    "Sec-Fetch-Dest": "empty",
    "DNT": "1",
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "x-a, x-b",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
