curl 'https://api.example.com/echo' \
  --header 'Content-Type: application/json' \
  --data-raw '{"b":1,"10":"x","2":"y","1":"z","":"empty","a b":"space","01":"zero","-1":"minus"}'
