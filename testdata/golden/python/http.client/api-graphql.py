import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
    "Accept": "application/graphql-response+json",
}
payload = {
    "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    "operationName": "Books",
    "variables": {"first": 10, "after": None},
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("graphql.example.com")
connection.request("POST", "/graphql", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
