const response = await fetch("https://graphql.example.com/graphql", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json",
    "Accept": "application/graphql-response+json",
  },
  body: JSON.stringify({
    "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    "operationName": "Books",
    "variables": {"first": 10, "after": null},
  }),
});

console.log(await response.text());
