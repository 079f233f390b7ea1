curl 'https://api.example.com/text' \
  --header 'Content-Type: text' \
  --data-raw 'hello'
