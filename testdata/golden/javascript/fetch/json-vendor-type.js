const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/vnd.api+json" },
  body: JSON.stringify({
    "data": {
      "type": "articles",
      "attributes": {"title": "JSON:API"},
    },
  }),
});

console.log(await response.text());
