curl 'https://api.example.com/headers' \
  --header 'User-Agent: curl/8.0 (snippet; "quoted")' \
  --header 'Accept: application/xml, */*;q=0.1' \
  --header 'Accept-Language: de-DE, en;q=0.5' \
  --header 'Cache-Control: no-store' \
  --header 'Pragma: no-cache'
