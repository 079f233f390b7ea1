curl 'https://api.example.com/run' \
  --header 'Content-Type: text/plain; charset="'\''$(touch snipgen-canary)`touch snipgen-canary`"; x={${touch('\''snipgen-canary'\'')}}' \
  --data-raw 'x'
