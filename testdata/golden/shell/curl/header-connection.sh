curl 'https://api.example.com/headers' \
  --header 'TE: trailers, deflate;q=0.5'
