guid="$(uuidgen | tr 'A-F' 'a-f')"
timestamp="$(date +%s)"
number="$(awk 'BEGIN { srand(); printf "%d", 0 + int(rand() * 2) }')"

curl 'https://api.example.com/events' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"$guid"'", "at": '"$timestamp"', "number": '"$number"'}'
