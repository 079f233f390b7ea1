curl 'https://api.example.com/v1/items' \
  --resolve 'api.example.com:443:127.0.0.1' \
  --resolve 'other.example.com:80:[::1]'
