import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const body = `{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
`;

const request = http.request("http://localhost:9200/_bulk?refresh=wait_for", {
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
