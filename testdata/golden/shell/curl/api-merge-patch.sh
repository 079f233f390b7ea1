curl --request PATCH 'https://api.example.com/documents/7' \
  --header 'Content-Type: application/merge-patch+json' \
  --header 'Prefer: return=minimal' \
  --data-raw '{"title":"New","author":null,"tags":[],"meta":{}}'
