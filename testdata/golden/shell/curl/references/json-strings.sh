user_value="${USER_VALUE?}"

curl 'https://api.example.com/sessions' \
  --header 'Content-Type: application/json' \
  --data-raw '{"user": "'"$user_value"'", "password": "'"$API_PASSWORD"'", "note": "for '"$user_value"' {only} \"now\"", "remember": true}'
