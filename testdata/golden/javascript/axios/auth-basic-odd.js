const response = await axios.get("https://api.example.com/private", {
  headers: { "Authorization": "basic dXNlcjpzZWNyZXQ" },
});

console.log(response.data);
