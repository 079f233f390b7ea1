import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
  "operationName": "Books",
  "variables": {"first": 10, "after": null},
});

const request = https.request("https://graphql.example.com/graphql", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
    "Accept": "application/graphql-response+json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
