const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "basic dXNlcjpzZWNyZXQ" },
});

console.log(await response.text());
