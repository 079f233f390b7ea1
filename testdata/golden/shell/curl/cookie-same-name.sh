curl 'https://api.example.com/account' \
  --header 'Cookie: id=1; id=2; other=x; id=1'
