curl 'https://api.example.com/headers' \
  --header 'Range: bytes=0-499,1000-' \
  --header 'If-Range: "v1"' \
  --header 'If-None-Match: "abc", W/"def", "x'\''y"' \
  --header 'If-Match: *' \
  --header 'If-Modified-Since: Fri, 02 Jan 2026 10:30:00 GMT'
