printf '%s' 'AAH+/w==' | base64 -d |
curl --request PUT 'https://api.example.com/blob' \
  --header 'Content-Type: application/x-blob;v=1' \
  --data-binary @-
