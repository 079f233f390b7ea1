const response = await axios.post("https://graphql.example.com/graphql", {
  "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
  "operationName": "Books",
  "variables": {"first": 10, "after": null},
}, {
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/graphql-response+json",
  },
});

console.log(response.data);
