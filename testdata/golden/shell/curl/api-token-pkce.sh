curl 'https://sso.example.com/realms/example/protocol/openid-connect/token' \
  --header 'Content-Type: application/x-www-form-urlencoded; charset=utf-8' \
  --header 'Origin: https://app.example.com' \
  --data-urlencode 'client_id=example-spa' \
  --data-urlencode 'grant_type=authorization_code' \
  --data-urlencode 'code=SplxlOBeZQQYbYS6WxSbIA' \
  --data-urlencode 'code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.' \
  --data-urlencode 'redirect_uri=com.example.app:/oauth/callback'
