const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic YvxjaGVyOmdy/N9l" },
});

console.log(await response.text());
