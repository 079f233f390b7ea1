curl 'https://api.example.com/private' \
  --user 'bücher:пароль😀'
