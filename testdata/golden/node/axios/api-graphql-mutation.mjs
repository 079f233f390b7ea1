import axios from "axios";

const response = await axios.post("https://code.example.com/graphql", {
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
}, {
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
});

console.log(response.data);
