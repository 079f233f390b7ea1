curl --request OPTIONS 'https://api.example.com/v1/items/42' \
  --header 'Origin: https://app.example.com' \
  --header 'Access-Control-Request-Method: PATCH' \
  --header 'Access-Control-Request-Headers: authorization,content-type,x-request-id'
