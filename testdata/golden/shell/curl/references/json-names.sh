key="${KEY?}"
odd="${ODD?}"

curl 'https://api.example.com/orders' \
  --header 'Content-Type: application/json' \
  --data-raw '{"'"$key"'": 1, "b": "'"$odd"'"}'
