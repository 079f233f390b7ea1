curl --request PUT 'https://api.example.com/photos/1' \
  --header 'Content-Type:' \
  --data-binary '@./pixel.png'
