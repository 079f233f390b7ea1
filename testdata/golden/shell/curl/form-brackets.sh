curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'br[]=1&br[]=2&user[name]=x&user[tags][0]=y'
