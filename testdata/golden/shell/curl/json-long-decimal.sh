curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"pi":3.14159265358979323846264338327950288,"tenth":0.1000000000000000055511151231257827}'
