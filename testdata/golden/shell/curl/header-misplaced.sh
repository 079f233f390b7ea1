curl --http1.1 'https://api.example.com/headers' \
  --header 'Set-Cookie: a=b; Path=/; HttpOnly' \
  --header 'Set-Cookie: c=d' \
  --header 'Proxy-Authorization: Basic dXNlcjpwYXNz' \
  --header 'Proxy-Connection: keep-alive'
