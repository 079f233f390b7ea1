curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":1,}
// comment
{'\''b'\'': NaN, c: undefined}'
