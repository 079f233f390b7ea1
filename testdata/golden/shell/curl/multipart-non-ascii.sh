curl 'https://api.example.com/upload' \
  --header 'Content-Type: multipart/form-data; boundary=X5' \
  --data-raw "$(printf '\055-X5\r\nContent-Disposition: form-data; name="größe"\r\n\r\né\r\n--X5\r\nContent-Disposition: form-data; name="datei"; filename="straße 日本.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--X5\r\nContent-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8\047\047na%%C3%%AFve.txt\r\nContent-Type: text/plain\r\n\r\ny\r\n--X5--\r')"'
'
