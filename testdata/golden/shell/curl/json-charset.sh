curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json; charset=utf-8' \
  --data-raw '{"a":"é"}'
