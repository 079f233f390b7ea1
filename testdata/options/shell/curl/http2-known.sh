curl --http2-prior-knowledge 'http://api.example.com/v1/items'
