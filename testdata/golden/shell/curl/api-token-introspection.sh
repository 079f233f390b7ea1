curl 'https://login.example.com/oauth2/introspect' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Accept: application/token-introspection+jwt' \
  --data-urlencode 'token=YOUR_TOKEN-1.x~' \
  --data-urlencode 'token_type_hint=access_token'
