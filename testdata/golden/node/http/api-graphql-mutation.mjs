import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
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
});

const request = https.request("https://code.example.com/graphql", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
