import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/headers", {
  headers: {
    "Range": "bytes=0-499,1000-",
    "If-Range": "\"v1\"",
    "If-None-Match": "\"abc\", W/\"def\", \"x'y\"",
    "If-Match": "*",
    "If-Modified-Since": "Fri, 02 Jan 2026 10:30:00 GMT",
  },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
