curl 'http://origin.example.com:8080/path' \
  --header 'Host: www.example.com'
