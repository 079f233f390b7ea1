media_type="${MEDIA_TYPE?}"

curl 'https://api.example.com/items' \
  --header "Content-Type: $media_type" \
  --data-raw '{"a": 1}'
