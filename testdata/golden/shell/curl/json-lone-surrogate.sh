curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"half":"\ud800","tail":"\udc00x","pair":"\ud83d\ude00"}'
