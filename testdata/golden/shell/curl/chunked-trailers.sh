curl 'https://api.example.com/stream' \
  --header 'Content-Type: application/json' \
  --header 'Trailer: X-Checksum' \
  --data-raw '{"chunked": true}'
