curl 'https://api.example.com/q?a=1&a=2&b&c=&=d&a=3'
