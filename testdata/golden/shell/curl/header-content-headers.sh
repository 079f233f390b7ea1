curl 'https://api.example.com/text' \
  --header 'Content-Type: text/plain; charset=utf-8; format=flowed' \
  --header 'Content-Language: en, de' \
  --header 'Content-Disposition: attachment; filename="a b.txt"' \
  --header 'Content-Location: /a' \
  --header 'Last-Modified: Fri, 02 Jan 2026 10:30:00 GMT' \
  --header 'Expires: 0' \
  --header 'Allow: GET, PUT' \
  --data-raw 'hello'
