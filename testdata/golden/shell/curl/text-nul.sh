printf '%s' 'YmVmb3JlAGFmdGVyAA==' | base64 -d |
curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-binary @-
