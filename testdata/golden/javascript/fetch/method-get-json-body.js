const response = await fetch("https://api.example.com/search", {
  headers: { "Content-Type": "application/json" },
});

console.log(await response.text());
