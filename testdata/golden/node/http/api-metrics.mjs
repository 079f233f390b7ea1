import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = "{\"series\":[{\"metric\":\"app.request.duration\",\"type\":3,\"points\":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],\"tags\":[\"env:test\",\"version:1.10\"],\"unit\":\"second\"},{\"metric\":\"app.errors\",\"type\":1,\"interval\":10,\"points\":[]}]}";

const request = https.request("https://metrics.example.com/api/v2/series", {
  method: "POST",
  headers: {
    "DD-API-KEY": "YOUR_API_KEY",
    "DD-APPLICATION-KEY": "YOUR_APP_KEY",
    "Accept": "application/json",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
