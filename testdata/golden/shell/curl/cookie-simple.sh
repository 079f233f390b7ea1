curl 'https://api.example.com/account' \
  --cookie 'session=abc123; theme=dark'
