curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"class":"None","default":"True","nil":"nil","a-b":"undefined","true":true,"1e3":"NaN","$ref":"#/a","@type":"x","NULL":null}'
