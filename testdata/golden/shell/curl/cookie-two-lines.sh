curl 'https://api.example.com/account' \
  --header 'Cookie: a=1' \
  --header 'Cookie: b=2; c=Zoë'
