curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/mixed; boundary=M1' \
  --data-raw "$(printf '\055-M1\r\nContent-Type: application/http\r\nContent-ID: 1\r\n\r\nGET /items/1 HTTP/1.1\r\n\r\n\r\n--M1\r\nContent-Type: application/http\r\nContent-ID: 2\r\n\r\nDELETE /items/2 HTTP/1.1\r\n\r\n\r\n--M1--\r')"'
'
