curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"__proto__":{"admin":true},"constructor":{"prototype":1},"nested":{"__proto__":null}}'
