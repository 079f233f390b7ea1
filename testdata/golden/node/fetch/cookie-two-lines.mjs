const response = await fetch("https://api.example.com/account", {
  headers: { "Cookie": "a=1; b=2; c=ZoÃ«" },
});

console.log(await response.text());
