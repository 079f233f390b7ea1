import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
}
payload = {
    "operationName": "AddComment",
    "query": "mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\n  addComment(input: $input) {\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\n  }\n}\n",
    "variables": {
        "input": {
            "subjectId": "MDU6SXNzdWU0Mg==",
            "body": 'Fixed in `main` — thanks!\n\n> quoted "text"',
            "clientMutationId": None,
        },
        "first": 5,
    },
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("code.example.com")
connection.request("POST", "/graphql", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
