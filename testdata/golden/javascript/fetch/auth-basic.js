const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic dXNlcjpwYTpzcyB3b3Jk" },
});

console.log(await response.text());
