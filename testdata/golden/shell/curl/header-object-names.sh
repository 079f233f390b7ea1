curl 'https://api.example.com/headers' \
  --header '__proto__: a' \
  --header 'constructor: b' \
  --header 'toString: c' \
  --header 'hasOwnProperty: d'
