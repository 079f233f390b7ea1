curl --http1.1 'https://api.example.com/headers' \
  --header 'TE: trailers, deflate;q=0.5' \
  --header 'Connection: TE, close' \
  --header 'Keep-Alive: timeout=5, max=100'
