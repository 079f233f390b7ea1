curl 'https://graphql.example.com/graphql' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Content-Type: application/json' \
  --header 'Accept: application/graphql-response+json' \
  --data-raw '{"query":"query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n","operationName":"Books","variables":{"first":10,"after":null}}'
