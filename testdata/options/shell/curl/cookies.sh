curl 'https://api.example.com/v1/items' \
  --cookie './cookies.txt'
