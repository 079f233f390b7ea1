curl 'https://api.example.com/v1/items' \
  --digest --user 'user:pass'
