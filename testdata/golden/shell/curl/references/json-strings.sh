user="${USER_VALUE?}"

curl 'https://api.example.com/sessions' \
  --header 'Content-Type: application/json' \
  --data-raw '{"user": "'"$user"'", "password": "'"$API_PASSWORD"'", "note": "for '"$user"' {only} \"now\"", "remember": true}'
