curl 'https://api.example.com/headers' \
  --header 'Content-Type: application/json' \
  --header 'Content-Language: en'
