const response = await fetch("http://localhost:9200/_bulk?refresh=wait_for", {
  method: "POST",
  headers: { "Content-Type": "application/x-ndjson" },
  body: `{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
`,
});

console.log(await response.text());
