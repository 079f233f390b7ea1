curl 'https://reqbin.com/echo/get/json' \
  --header 'accept-encoding: gzip, deflate, br, zstd' \
  --header 'if-modified-since: Fri, 02 Jan 2026 10:30:00 GMT' \
  --header 'referer: https://www.example.com/page?x=1' \
  --compressed
