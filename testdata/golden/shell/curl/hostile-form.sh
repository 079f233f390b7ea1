curl 'https://api.example.com/form' \
  --data-urlencode 'a%27b=$(touch snipgen-canary)' \
  --data-urlencode '%60touch+snipgen-canary%60='\''; touch snipgen-canary; '\''' \
  --data-urlencode '%22%3B+touch+snipgen-canary%3B+%22=\' \
  --data-urlencode '%24%7Bx%7D={${touch('\''snipgen-canary'\'')}}' \
  --data-urlencode '%3C%2Fscript%3E=*/' \
  --data-urlencode 'nl%0A=
touch snipgen-canary
' \
  --data-urlencode '%27%2Bopen%28%27snipgen-canary%27%2C%27w%27%29%2B%27="+open("snipgen-canary","w")+"' \
  --data-urlencode '%24%7Brequire%28%27fs%27%29.writeFileSync%28%27snipgen-canary%27%2C%27%27%29%7D=%TEMP%' \
  --data-urlencode '%5Cu0022=@snipgen-canary' \
  --data-urlencode '%7Bx%7D=?>'
