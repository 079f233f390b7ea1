curl 'https://www.example.com/blog/feed/?format=atom&tag=go' \
  --header 'Accept: application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5' \
  --header 'If-Modified-Since: Fri, 02 Jan 2026 10:30:00 GMT' \
  --header 'If-None-Match: "5f3b-64c8a1d2-gzip"' \
  --header 'A-IM: feed'
