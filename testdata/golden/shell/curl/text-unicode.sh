curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw "$(printf '😀𝒳\342\200\250line\342\200\251para\302\205next\342\200\213zero\342\200\215\342\200\256rtl\342\200\254 ‘a’ ‚b‛ “c” „d‟ é\357\277\277')"
