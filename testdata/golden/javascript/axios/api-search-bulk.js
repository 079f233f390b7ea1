const response = await axios.post("http://localhost:9200/_bulk", `{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
`, {
  params: { "refresh": "wait_for" },
  headers: { "Content-Type": "application/x-ndjson" },
});

console.log(response.data);
