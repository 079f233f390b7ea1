user="${USER_VALUE?}"
password="${PASSWORD?}"

curl 'https://api.example.com/me' \
  --user "${user}:$password"
