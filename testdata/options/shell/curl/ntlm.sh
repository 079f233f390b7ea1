curl 'https://api.example.com/v1/items' \
  --ntlm --user 'DOMAIN\user:pass'
