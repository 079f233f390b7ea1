curl 'https://www.example.com:443/health'
