order_id="${ORDER_ID?}"

curl 'https://api.example.com/orders' \
  --header 'Content-Type: application/json' \
  --data-raw '{"order": '"$order_id"', "label": "it'\''s \\ ${x} `y` %s"}'
