base_url="${BASE_URL?}"
name="${NAME?}"

curl "$base_url/items" \
  --data-urlencode "name=$name" \
  --data-urlencode 'price=9.5'
