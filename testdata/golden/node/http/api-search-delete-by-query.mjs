import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "query": {
    "range": {
      "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
    },
  },
  "max_docs": 10000,
});

const request = https.request("https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false", {
  method: "DELETE",
  headers: {
    "Authorization": "Basic " + Buffer.from("elastic:YOUR_PASSWORD").toString("base64"),
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
