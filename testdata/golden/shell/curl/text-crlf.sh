curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw "$(printf 'one\r\ntwo\r\n\r\nfour\r')"'
'
