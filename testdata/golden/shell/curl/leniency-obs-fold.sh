curl 'https://api.example.com/fold' \
  --header 'X-Folded: one two three' \
  --header 'X-After: 1'
