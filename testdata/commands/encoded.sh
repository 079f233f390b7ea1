curl "https://h.example/" --url-query "q=$Q" --data-urlencode "a&q=$Q"
