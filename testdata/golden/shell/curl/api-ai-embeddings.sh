curl 'https://ai.example.com/v1/embeddings' \
  --header 'x-api-key: YOUR_API_KEY' \
  --header 'Content-Type: application/json' \
  --data-raw '{"model": "example-embed", "input": ["The quick brown fox", "", "  \t ", "naïve café", "a/b\\c"], "dimensions": 256, "encoding_format": "base64", "user": "user-1"}'
