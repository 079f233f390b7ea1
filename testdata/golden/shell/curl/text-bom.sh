curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain; charset=utf-8' \
  --data-raw "$(printf '\357\273\277first\357\273\277second')"
