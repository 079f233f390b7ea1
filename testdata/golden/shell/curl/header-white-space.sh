curl 'https://api.example.com/headers' \
  --header 'X-None: value' \
  --header 'X-Many: value' \
  --header 'X-Inside: a   b		c'
