$.ajax({
  url: "https://graphql.example.com/graphql",
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/graphql-response+json",
  },
  contentType: "application/json",
  data: JSON.stringify({
    "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
    "operationName": "Books",
    "variables": {"first": 10, "after": null},
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
