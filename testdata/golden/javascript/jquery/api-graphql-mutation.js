$.ajax({
  url: "https://code.example.com/graphql",
  method: "POST",
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
  contentType: "application/json",
  data: JSON.stringify({
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
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
