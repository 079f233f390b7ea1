const response = await fetch("https://code.example.com/graphql", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "operationName": "AddComment",
    "query": "mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\n  addComment(input: $input) {\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\n  }\n}\n",
    "variables": {
      "input": {
        "subjectId": "MDU6SXNzdWU0Mg==",
        "body": "Fixed in `main` — thanks!\n\n> quoted \"text\"",
        "clientMutationId": null,
      },
      "first": 5,
    },
  }),
});

console.log(await response.text());
