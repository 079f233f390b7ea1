curl 'https://api.example.com/search' \
  --header 'Content-Type: application/x-www-form-urlencoded; charset=utf-8' \
  --data-urlencode 'q=a b'
