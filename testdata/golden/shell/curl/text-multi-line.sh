curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain' \
  --data-raw 'First line
Second line, with a tab:	here

Fourth line'
