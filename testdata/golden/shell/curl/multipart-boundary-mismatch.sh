curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=other' \
  --data-raw "$(printf '\055-real\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--real--\r')"'
'
