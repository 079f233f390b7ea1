curl 'https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1' \
  --header 'Content-Type: application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"' \
  --header 'Accept: application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"' \
  --data-raw '{"data":{"type":"photos","lid":"local-1","attributes":{"title":"Example photo","src":"https://www.example.com/images/productivity.png","tags":[],"exif":{}},"relationships":{"photographer":{"data":{"type":"people","id":"9"}},"album":{"data":null}}}}'
