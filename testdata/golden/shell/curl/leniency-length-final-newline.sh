curl 'https://api.example.com/text' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1}'
