import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}
`;

const request = https.request("https://search.example.com/_msearch?max_concurrent_searches=2", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-ndjson",
    "Authorization": "Bearer YOUR_TOKEN",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
