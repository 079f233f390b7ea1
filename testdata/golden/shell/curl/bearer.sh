curl 'https://reqbin.com/echo/get/json' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer my token'
