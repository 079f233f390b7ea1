curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=X8' \
  --data-raw "$(printf 'This is the preamble.\r\n--X8\r\nContent-Disposition: form-data; name="b"\r\n\r\n1\r\n--X8\r\nContent-Disposition: form-data; name="a"\r\n\r\n2\r\n--X8--\r')"'
'
