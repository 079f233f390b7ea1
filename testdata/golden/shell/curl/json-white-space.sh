curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw "$(printf ' \r\n{ "a" :\t1 ,\r\n\r\n   "b":[ 1,2 ,3 ] }  ')"'

'
