curl 'https://api.example.com/plain' \
  --header 'Accept: text/plain'
