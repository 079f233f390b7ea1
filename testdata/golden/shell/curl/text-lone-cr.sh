curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw "$(printf 'one\rtwo\r\rfour\r\n\rend\r')"
