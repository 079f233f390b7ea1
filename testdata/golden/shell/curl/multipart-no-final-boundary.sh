curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=X9' \
  --data-raw "$(printf '\055-X9\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--X9\r\nContent-Disposition: form-data; name="b"; filename="b.txt"\r\nContent-Type: text/plain\r\n\r\n2\r')"'
'
