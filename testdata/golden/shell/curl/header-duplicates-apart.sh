curl 'https://api.example.com/headers' \
  --header 'X-Tag: one' \
  --header 'x-tag: two, three' \
  --header 'Cache-Control: no-cache' \
  --header 'X-TAG: four'
