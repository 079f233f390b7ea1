guid_2="$(uuidgen | tr 'A-F' 'a-f')"
credentials="$(printf '%s' "${guid_2}:$API_PASSWORD" | base64 | tr -d '\n')"

curl 'https://api.example.com/me' \
  --header "Proxy-Authorization: Basic $credentials"
