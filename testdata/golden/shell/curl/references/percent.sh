query="${QUERY?}"

case "$query" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/search' \
  --url-query "q=$query" \
  --url-query "from=$FROM_DATE" \
  --header "X-Same: $query"
