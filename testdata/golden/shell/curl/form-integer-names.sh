curl 'https://api.example.com/form' \
  --data-urlencode 'b=0' \
  --data-urlencode '10=x' \
  --data-urlencode '2=y' \
  --data-urlencode '__proto__=p' \
  --data-urlencode '1=z'
