user="${USER_VALUE?}"

curl 'https://login.example.com/token' \
  --data-urlencode 'grant_type=password' \
  --data-urlencode "username=$user" \
  --data-urlencode "password=$API_PASSWORD" \
  --data-urlencode 'scope=read write'
