order_id="${ORDER_ID?}"
odd="${ODD?}"

curl 'https://soap.example.com/' \
  --header 'Content-Type: text/xml' \
  --data-raw '<order id="'"$order_id"'"><by>'"$odd"'</by></order>'
