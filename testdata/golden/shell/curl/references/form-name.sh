field="${FIELD?}"
plain="${PLAIN?}"

curl 'https://login.example.com/token' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw "$field=1&b=$plain"
