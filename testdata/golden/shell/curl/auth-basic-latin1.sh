curl 'https://api.example.com/private' \
  --header 'Authorization: Basic YvxjaGVyOmdy/N9l'
