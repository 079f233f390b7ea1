const response = await fetch("https://api.example.com/account", {
  headers: { "Cookie": "session=abc123; theme=dark" },
});

console.log(await response.text());
