curl --request PATCH 'https://api.example.com/documents/7' \
  --header 'Content-Type: application/json-patch+json' \
  --header 'If-Match: "3"' \
  --data-raw '[{"op":"test","path":"/a~1b/c~0d","value":1.0},{"op":"replace","path":"/tags/-","value":null},{"op":"remove","path":""},{"op":"move","from":"/x","path":"/y"}]'
