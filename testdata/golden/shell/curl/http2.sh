curl 'https://api.example.com/v2/items' \
  --header 'accept: application/json' \
  --header 'content-type: application/json' \
  --data-raw '{"http":"two"}
'
