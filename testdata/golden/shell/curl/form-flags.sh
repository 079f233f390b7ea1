curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw '&flag&empty=&=value&=&a=1&&b=2&'
