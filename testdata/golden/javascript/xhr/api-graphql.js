const xhr = new XMLHttpRequest();
xhr.open("POST", "https://graphql.example.com/graphql");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.setRequestHeader("Accept", "application/graphql-response+json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "query": "query Books($first: Int!, $after: String) {\n  books(first: $first, after: $after) {\n    edges { node { id title } }\n    # comment\n  }\n}\n",
  "operationName": "Books",
  "variables": {"first": 10, "after": null},
}));
