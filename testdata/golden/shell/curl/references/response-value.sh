login_token="${LOGIN_TOKEN?}"

curl 'https://api.example.com/me' \
  --header "Authorization: Bearer $login_token"
