order_id="${ORDER_ID?}"
customer="${CUSTOMER?}"

case "$customer" in *['"\']* | *[[:cntrl:]]*) echo 'customer has characters to be escaped in a JSON string' >&2; false ;; esac &&
curl 'https://api.example.com/orders' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "order": '"$order_id"',
  "customer": "'"$customer"'",
  "note": "100% \"sure\""
}'
