curl 'https://api.example.com/headers' \
  --header 'USER-AGENT: Example/1.0' \
  --header 'x-lower: 1' \
  --header 'X-UPPER: 2' \
  --header 'DNT: 1' \
  --header 'WWW-test: 3' \
  --header 'SOAPACTION: "urn:x"'
