curl 'http://www.example.com/a/b?c=d'
