curl 'https://api.example.com/photos' \
  --header 'Content-Type: multipart/form-data; boundary=boundary' \
  --data-binary @-
