curl --request OPTIONS --request-target '*' 'https://api.example.com'
