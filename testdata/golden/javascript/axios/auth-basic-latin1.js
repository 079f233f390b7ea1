const response = await axios.get("https://api.example.com/private", {
  headers: { "Authorization": "Basic YvxjaGVyOmdy/N9l" },
});

console.log(response.data);
