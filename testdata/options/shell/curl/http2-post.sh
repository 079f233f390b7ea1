curl --http2 'https://api.example.com/v1/items' \
  --header 'Content-Type: application/json' \
  --header 'Accept: application/json' \
  --data-raw '{"a":1}'
