curl 'https://api.example.com/headers' \
  --header 'Accept-Encoding;' \
  --compressed
