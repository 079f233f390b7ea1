curl 'https://api.example.com/private' \
  --user 'api_key_example:'
