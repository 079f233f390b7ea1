curl 'https://api.example.com/echo' \
  --header 'Content-Type:' \
  --data-raw '{"a":1}'
