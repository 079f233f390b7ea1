base_url="${BASE_URL?}"
name="${NAME?}"

case "$name" in *['"\']* | *[[:cntrl:]]*) echo 'name has characters to be escaped in a JSON string' >&2; false ;; esac &&
curl "$base_url/items" \
  --header 'Content-Type: application/json' \
  --data-raw '{"name": "'"$name"'", "price": 9.5}'
