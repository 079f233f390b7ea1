curl 'https://api.example.com/v1/items' \
  --proxy 'http://proxy.example.com:3128'
