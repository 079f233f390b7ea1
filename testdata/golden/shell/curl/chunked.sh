curl 'https://api.example.com/stream' \
  --header 'Content-Type: text/plain' \
  --data-raw "$(printf 'hello chunked\r\nbody')"
