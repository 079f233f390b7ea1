curl --request PUT 'https://api.example.com/photos/1' \
  --header 'Content-Type: image/png' \
  --data-binary '@./pixel.png'
