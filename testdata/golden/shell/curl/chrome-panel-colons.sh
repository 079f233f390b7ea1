curl 'https://reqbin.com/echo/get/json' \
  --header 'pragma: no-cache' \
  --header 'sec-ch-ua: "Chromium";v="130", "Not?A_Brand";v="99"'
