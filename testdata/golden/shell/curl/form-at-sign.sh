curl 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw '@file=@/etc/hostname&a=<x'
