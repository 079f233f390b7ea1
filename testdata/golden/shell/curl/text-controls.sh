curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw "$(printf 'a\001b\002\010\013\014\016\033[31mred\033[0m\037\177z')"
