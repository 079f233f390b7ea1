curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw "$(printf '{"emoji":"😀","ключ":"значение","sep":"a\342\200\250b\342\200\251c\302\205d\342\200\213e\357\273\277f","accent":"é é","del":"\177"}')"
