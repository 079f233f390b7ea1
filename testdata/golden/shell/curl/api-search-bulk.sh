curl 'http://localhost:9200/_bulk?refresh=wait_for' \
  --header 'Content-Type: application/x-ndjson' \
  --data-raw '{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
'
