const xhr = new XMLHttpRequest();
xhr.open("POST", "http://localhost:9200/_bulk?refresh=wait_for");
xhr.setRequestHeader("Content-Type", "application/x-ndjson");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
`);
