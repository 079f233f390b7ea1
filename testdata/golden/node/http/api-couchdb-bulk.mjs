import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "docs": [
    {"_id": "order:1001", "total": 19.90},
    {
      "_id": "order:1002",
      "_rev": "2-7051cbe5c8faecd085a3fa619e6e6337",
      "_deleted": true,
    },
    {
      "_id": "_design/app",
      "language": "javascript",
      "views": {
        "by_day": {
          "map": "function (doc) {\n  if (doc.total > 0) { emit(doc.day, null); }\n}",
          "reduce": "_count",
        },
      },
    },
  ],
  "new_edits": true,
});

const request = http.request("http://localhost:5984/shop%2Feu/_bulk_docs", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("admin:YOUR_PASSWORD").toString("base64"),
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
