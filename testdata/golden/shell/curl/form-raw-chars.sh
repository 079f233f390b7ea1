curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'url=https://www.example.com/?x=y&quote='\''"`&sub=!$()*,;:@~&raw=é ü&eq=a=b=='
