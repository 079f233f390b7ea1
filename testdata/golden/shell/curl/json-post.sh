curl 'https://reqbin.com/echo/post/json' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "id": 12345,
  "customer": "Example Ltd",
  "quantity": 1,
  "price": 19.99,
  "shipped": false
}'
