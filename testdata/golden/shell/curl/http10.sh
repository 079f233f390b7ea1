curl 'https://api.example.com/old'
