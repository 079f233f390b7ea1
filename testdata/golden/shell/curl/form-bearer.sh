curl 'https://reqbin.com/echo/post/form' \
  --header 'Authorization: Bearer {token}' \
  --data-urlencode 'key1=value1' \
  --data-urlencode 'key2=value2'
