curl 'https://WWW.Example.COM/order' \
  --header 'X-First: 1' \
  --header 'accept: text/html' \
  --header 'X-Second: 2'
