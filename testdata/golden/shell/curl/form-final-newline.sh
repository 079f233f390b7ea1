curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw "$(printf 'a=1&b=2\r')"'
'
