curl 'https://reqbin.com/echo/get/json?a=1' \
  --header 'accept: application/json' \
  --header 'accept-language: en-GB,en;q=0.9' \
  --cookie 'theme=dark'
