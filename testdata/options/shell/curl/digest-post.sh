case "$PASSWORD" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/v1/items' \
  --digest --user "user:$PASSWORD" \
  --data-urlencode 'name=value'
