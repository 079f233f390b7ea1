printf '%s' 'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEUlEQVR42mOQL9+ChhjIFQIAijAe8SU0HcAAAAAASUVORK5CYII=' | base64 -d |
curl 'https://chat.example.com/api/files.upload' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --form-string 'channels=C0EXAMPLE,C1EXAMPLE' \
  --form-string 'initial_comment=Today'\''s chart 📈' \
  --form 'file=@-;filename="chart.png";type=image/png'
