curl 'https://api.example.com/upload' \
  --header 'Expect: 100-continue' \
  --header 'Content-Type: text/plain' \
  --data-raw 'after the wait'
