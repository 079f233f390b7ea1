curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --header 'Content-Type: application/json' \
  --data-raw '{}'
