query="${QUERY?}"

curl 'https://api.example.com/search' \
  --url-query "q=$query" \
  --url-query "from=$FROM_DATE" \
  --header "X-Same: $query"
