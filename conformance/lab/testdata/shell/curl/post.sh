curl 'ORIGIN/items' \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "Widget"}'
