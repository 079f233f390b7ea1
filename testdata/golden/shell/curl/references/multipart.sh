title="${TITLE?}"
name="${NAME?}"

{
  printf '%s' "$(printf '\055-boundary\r\nContent-Disposition: form-data; name="title"\r\n\r')"'
'"$title""$(printf ' 1\r\n--boundary\r\nContent-Disposition: form-data; name="photo"; filename="pixel.png"\r\nContent-Type: image/png\r\n\r')"'
'
  cat './pixel.png'
  printf '%s' "$(printf '\r\n--boundary\r\nContent-Disposition: form-data; name="notes"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\nNotes of ')""$name""$(printf '\r\n--boundary--')"
} | curl 'https://api.example.com/photos' \
  --header 'Content-Type: multipart/form-data; boundary=boundary' \
  --data-binary @-
