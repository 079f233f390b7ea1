curl 'ORIGIN/items?tag=a&tag=b' \
  --header 'Authorization: Bearer my token'
