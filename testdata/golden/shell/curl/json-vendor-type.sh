curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/vnd.api+json' \
  --data-raw '{"data":{"type":"articles","attributes":{"title":"JSON:API"}}}'
