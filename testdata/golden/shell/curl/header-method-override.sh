curl 'https://api.example.com/items/1' \
  --header 'X-HTTP-Method-Override: PATCH' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
