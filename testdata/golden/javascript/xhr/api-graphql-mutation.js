const xhr = new XMLHttpRequest();
xhr.open("POST", "https://code.example.com/graphql");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
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
}));
