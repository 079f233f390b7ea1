curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'a=x+y&b=x%20y&c=x%2By&d+e=f'
