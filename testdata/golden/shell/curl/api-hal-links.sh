curl --request PUT 'https://library.example.com/api/books/1/authors' \
  --header 'Accept: application/hal+json' \
  --header 'Content-Type: text/uri-list' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --data-raw "$(printf 'http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r')"'
'
