curl --request 'get' 'https://api.example.com/items'
