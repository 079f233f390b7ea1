curl 'https://api.example.com/headers' \
  --header 'Accept: text/html' \
  --header 'Accept: application/json;q=0.9' \
  --header 'X-Tag: one' \
  --header 'X-Tag: two' \
  --header 'X-Tag: one'
