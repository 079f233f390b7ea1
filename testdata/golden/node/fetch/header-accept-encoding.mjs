const response = await fetch("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "gzip" },
});

console.log(await response.text());
