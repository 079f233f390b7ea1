order_id="${ORDER_ID?}"
customer="${CUSTOMER?}"

curl 'https://api.example.com/orders' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "order": '"$order_id"',
  "customer": "'"$customer"'",
  "note": "100% \"sure\""
}'
