curl 'https://api.example.com//evil.example.com/path'
