curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw 'one
two
three'
