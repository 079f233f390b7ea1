import requests

url = "https://code.example.com/graphql"
headers = {"Authorization": "Bearer YOUR_TOKEN"}
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

response = requests.post(url, headers=headers, json=payload)
print(response.text)
