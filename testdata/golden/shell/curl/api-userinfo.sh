curl 'https://login.example.com/openid/connect/userinfo?schema=openid' \
  --header 'Authorization: Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE'
