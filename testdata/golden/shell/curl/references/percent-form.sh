tenant="${TENANT?}"
user="${USER_VALUE?}"

curl 'https://login.example.com/token' \
  --url-query "tenant=$tenant" \
  --data-urlencode 'grant_type=password' \
  --data-urlencode "username=$user" \
  --data-urlencode "password=$API_PASSWORD"
