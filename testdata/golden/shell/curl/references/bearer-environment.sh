case "$API_TOKEN" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/me' \
  --header "Authorization: Bearer $API_TOKEN" \
  --header 'Accept: application/json'
