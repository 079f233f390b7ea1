curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw "$(printf '\357\273\277{"a":1}')"
