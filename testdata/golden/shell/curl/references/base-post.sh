base_url="${BASE_URL?}"
name="${NAME?}"

curl "$base_url/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "'"$name"'", "price": 9.5}'
