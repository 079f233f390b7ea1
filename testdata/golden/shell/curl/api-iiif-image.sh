curl 'https://images.example.com/iiif/3/ark:%2F12345%2Fbook%3A1%2Fp%C3%A4ge-001.jp2/pct:12.5,10,80,75/!600,400/!90/gray.jpg' \
  --header 'Accept: image/jpeg'
