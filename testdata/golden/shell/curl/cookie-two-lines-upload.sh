curl 'http://origin.example.com/upload' \
  --header 'Host: www.example.com' \
  --header 'Cookie: a=1' \
  --header 'Cookie: b=2' \
  --form-string 'title=Quarterly'
