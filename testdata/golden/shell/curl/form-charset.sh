curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded; charset=UTF-8' \
  --data-urlencode 'a=1' \
  --data-urlencode 'b=€'
