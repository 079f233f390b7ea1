curl 'https://login.example.com/oauth2/token' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --user 'client%3Aexample:YOUR%20CLIENT%20SECRET' \
  --data-raw 'grant_type=refresh_token&refresh_token=1%2F%2F0YOUR_REFRESH_TOKEN-_x&scope=openid%20profile%20email'
