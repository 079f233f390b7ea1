{
  printf '%s' "$(printf '\055-boundary\r\nContent-Disposition: form-data; name="a"; filename="a.png"\r\nContent-Type: image/png\r\n\r')"'
'
  cat './pixel.png'
  printf '%s' "$(printf '\r\n--boundary\r\nContent-Disposition: form-data; name="b"; filename="b \\"c\\".png"\r\nContent-Type: image/png\r\n\r')"'
'
  cat './pixel.png'
  printf '%s' "$(printf '\r\n--boundary--')"
} | curl 'https://api.example.com/photos' \
  --header 'Content-Type: multipart/form-data; boundary=boundary' \
  --data-binary @-
