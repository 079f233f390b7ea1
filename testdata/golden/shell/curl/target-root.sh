curl 'https://api.example.com/'
