curl 'https://api.example.com/private' \
  --header 'Authorization: basic dXNlcjpzZWNyZXQ'
