curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'city=K%c3%b6ln&latin=K%F6ln&tilde=%7E&star=%2A&nl=%0d%0a'
