curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"big":1e400,"small":1e-400}'
