name="${NAME?}"
odd="${ODD?}"

curl 'https://api.example.com/notes' \
  --header 'Content-Type: text/plain' \
  --data-raw 'Dear '"$name"',
it'\''s "here": {x} \ $HOME `id` """ %d
'"$odd"
