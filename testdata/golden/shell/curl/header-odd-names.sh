curl 'https://api.example.com/headers' \
  --header '!#$%&'\''*+-.^_`|~: all' \
  --header 'X-'\''single'\'': 1' \
  --header '10: ten' \
  --header '9: nine' \
  --header 'X.Dot: dot' \
  --header 'X_Under: under' \
  --header 'X-Under: dash'
