curl 'https://chat.example.com/api/reactions.add' \
  --data-urlencode 'token=YOUR_TOKEN' \
  --data-urlencode 'channel=C0EXAMPLE' \
  --data-urlencode 'name=+1' \
  --data-urlencode 'timestamp=1767349800.000100'
