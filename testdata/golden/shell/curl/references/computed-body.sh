guid="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"
timestamp="$(date +%s)"
number="$(($(od -An -N7 -tu8 /dev/urandom) % 2))"

curl 'https://api.example.com/events' \
  --header 'Content-Type: application/json' \
  --data-raw '{"id": "'"$guid"'", "at": '"$timestamp"', "number": '"$number"'}'
