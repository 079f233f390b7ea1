curl 'https://api.example.com/headers' \
  --header 'Accept-Encoding: gzip, deflate, br' \
  --compressed
