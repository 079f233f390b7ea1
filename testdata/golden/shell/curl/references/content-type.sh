media_type="${MEDIA_TYPE?}"

case "$media_type" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/items' \
  --header "Content-Type: $media_type" \
  --data-raw '{"a": 1}'
