printf '%s' 'eyJjaXR5IjoiS/ZsbiJ9' | base64 -d |
curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-binary @-
