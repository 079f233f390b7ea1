curl 'https://api.example.com/upload' \
  --form 'meta="{\"a\": 1.0}";type=application/json; charset=utf-8' \
  --form 'note="ü";type=text/plain'
