curl --request POST 'https://api.example.com/trigger' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw ''
