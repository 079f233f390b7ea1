curl 'https://api.example.com/me' \
  --header "Authorization: Bearer $API_TOKEN" \
  --header 'Accept: application/json'
