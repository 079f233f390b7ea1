curl 'https://login.example.com/oauth2/token' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --user 'YOUR_CLIENT_ID:YOUR_CLIENT_SECRET' \
  --data-raw 'grant_type=authorization_code&code=YOUR_CODE&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fx%3D1&code_verifier=YOUR_VERIFIER&scope=openid%20email+profile'
