import httpx

url = "https://graphql.example.com/graphql"
headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/graphql-response+json",
}
payload = {
    "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    "operationName": "Books",
    "variables": {"first": 10, "after": None},
}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
