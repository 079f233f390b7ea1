const response = await fetch("https://api.example.com/plain", {
  headers: { "Accept": "text/plain" },
});

console.log(await response.text());
