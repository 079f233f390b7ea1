curl --request GET 'https://api.example.com/search' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":{"match_all":{}}}'
