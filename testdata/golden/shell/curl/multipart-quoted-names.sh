curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=X6' \
  --data-raw "$(printf '\055-X6\r\nContent-Disposition: form-data; name="a%%22b%%22"\r\n\r\n1\r\n--X6\r\nContent-Disposition: form-data; name="c%%0D%%0Ad"; filename="e%%22f%%22.txt"\r\nContent-Type: text/plain\r\n\r\n2\r\n--X6\r\nContent-Disposition: form-data; name="g\\"h"; filename="C:\\\\dir\\\\i\047j;k.txt"\r\nContent-Type: text/plain\r\n\r\n3\r\n--X6\r\nContent-Disposition: form-data; name=token\r\n\r\n4\r\n--X6--\r')"'
'
