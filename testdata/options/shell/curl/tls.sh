curl 'https://api.example.com/v1/items' \
  --cacert './ca.pem' \
  --cert './client.pem' \
  --key './client.key' \
  --tlsv1.2
