curl 'https://api.example.com/upload' \
  --header 'Cookie: a=1' \
  --header 'Cookie: b=2' \
  --form-string 'title=Quarterly'
