const response = await fetch("https://api.example.com/account", {
  headers: { "Cookie": "id=1; id=2; other=x; id=1" },
});

console.log(await response.text());
