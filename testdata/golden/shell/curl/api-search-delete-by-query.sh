curl --request DELETE 'https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false' \
  --header 'Content-Type: application/json' \
  --user 'elastic:YOUR_PASSWORD' \
  --data-raw '{"query":{"range":{"@timestamp":{"lt":"2025-12-01T00:00:00.000Z"}}},"max_docs":10000}'
