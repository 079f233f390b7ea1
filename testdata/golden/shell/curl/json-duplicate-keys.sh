curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1,"b":2,"a":3,"\u0061":4}'
