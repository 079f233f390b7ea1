curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; charset=utf-8; boundary="=_a b'\''(c)+,/:?"' \
  --data-raw "$(printf '\055-=_a b\047(c)+,/:?\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--=_a b\047(c)+,/:?--\r')"'
'
