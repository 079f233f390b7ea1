curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw 'null'
