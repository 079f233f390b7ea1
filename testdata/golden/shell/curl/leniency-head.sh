curl 'https://api.example.com/head' \
  --header 'X-Space: value' \
  --header 'X-One: 1'
