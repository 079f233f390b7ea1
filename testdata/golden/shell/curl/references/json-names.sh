key="${KEY?}"
plain="${PLAIN?}"

case "$key" in *['"\']* | *[[:cntrl:]]*) echo 'key has characters to be escaped in a JSON string' >&2; false ;; esac &&
case "$plain" in *['"\']* | *[[:cntrl:]]*) echo 'plain has characters to be escaped in a JSON string' >&2; false ;; esac &&
curl 'https://api.example.com/orders' \
  --header 'Content-Type: application/json' \
  --data-raw '{"'"$key"'": 1, "b": "'"$plain"'"}'
