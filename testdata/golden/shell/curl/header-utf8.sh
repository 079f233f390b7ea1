curl 'https://api.example.com/headers' \
  --header 'X-City: Köln' \
  --header 'X-Emoji: a😀b' \
  --header "$(printf 'X-Breaks: a\302\205b\342\200\250c\342\200\213d')" \
  --header 'X-Quotes: ‘a’ “b” ‚c„'
