curl --http2 'https://api.example.com/v1/items'
