curl 'https://api.example.com/headers' \
  --header 'X-Empty;' \
  --header 'X-After: 1' \
  --header 'Accept;'
