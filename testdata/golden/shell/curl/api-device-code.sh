curl 'https://login.example.com/oauth2/v1/token' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=YOUR_DEVICE-CODE_1&client_id=1406020730.apps.example.com'
