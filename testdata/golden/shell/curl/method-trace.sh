curl --request TRACE 'https://api.example.com/path' \
  --header 'Max-Forwards: 5'
