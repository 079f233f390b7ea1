curl 'https://api.example.com/form' \
  --data-urlencode 'b=2' \
  --data-urlencode 'a=1' \
  --data-urlencode 'b=1' \
  --data-urlencode 'a=2' \
  --data-urlencode 'c=3'
