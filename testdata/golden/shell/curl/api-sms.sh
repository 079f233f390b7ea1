curl 'https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json' \
  --user 'ACexample:YOUR_AUTH_TOKEN' \
  --data-urlencode 'To=+15005550006' \
  --data-urlencode 'From=+15005550001' \
  --data-urlencode 'Body=Your code is 004217.
It ends in 5'\'' ⏰' \
  --data-urlencode 'StatusCallback=https://hooks.example.com/sms?id=1&try=2'
