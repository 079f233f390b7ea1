printf '%s' 'AAH+/w==' | base64 -d |
curl --request PUT 'https://api.example.com/blob' \
  --header 'Content-Type:' \
  --data-binary @-
