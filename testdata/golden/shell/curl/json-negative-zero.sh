curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":-0,"b":-0.0,"c":0}'
