curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=X7' \
  --data-raw "$(printf '\055-X7\r\nContent-Disposition: form-data; name="file"; filename="notes"\r\n\r\nno type\r\n--X7--\r')"'
'
