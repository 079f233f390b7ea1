curl 'https://api.example.com/v1/items' \
  --max-time 10 \
  --connect-timeout 2.5 \
  --retry 3 \
  --location \
  --max-redirs 5
