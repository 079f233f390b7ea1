credentials="$(printf '%s' "${PROXY_USER}:$PROXY_PASSWORD" | base64 | tr -d '\n')"

curl 'https://api.example.com/me' \
  --header "Proxy-Authorization: Basic $credentials"
