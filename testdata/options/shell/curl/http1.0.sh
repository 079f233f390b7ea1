curl --http1.0 'http://api.example.com/v1/items'
