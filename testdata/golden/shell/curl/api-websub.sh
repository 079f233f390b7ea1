curl 'https://hub.example.com/hub' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'hub.mode=subscribe&hub.topic=https%3a%2f%2fblog.example.com%2ffeed%3fformat%3datom%26n%3d10&hub.callback=https%3a%2f%2fapp.example.com%2fsub%2f1%23x&hub.lease_seconds=864000&hub.secret=YOUR_SECRET'
