user="${USER_VALUE?}"

case "$user" in *['"\']* | *[[:cntrl:]]*) echo 'user has characters to be escaped in a JSON string' >&2; false ;; esac &&
case "$API_PASSWORD" in *['"\']* | *[[:cntrl:]]*) echo 'API_PASSWORD has characters to be escaped in a JSON string' >&2; false ;; esac &&
curl 'https://api.example.com/sessions' \
  --header 'Content-Type: application/json' \
  --data-raw '{"user": "'"$user"'", "password": "'"$API_PASSWORD"'", "note": "for '"$user"' {only} \"now\"", "remember": true}'
