curl 'https://search.example.com/_msearch?max_concurrent_searches=2' \
  --header 'Content-Type: application/x-ndjson' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --data-raw '{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\"caf\u00e9\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}
'
