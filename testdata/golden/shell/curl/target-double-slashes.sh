curl 'https://api.example.com/a//b///c/'
