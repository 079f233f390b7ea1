curl 'https://api.example.com/v1/items' \
  --url-query "q=$QUERY"
