curl 'https://api.example.com/private' \
  --user 'user:pa:ss word'
