const response = await fetch("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "gzip, deflate, br" },
});

console.log(await response.text());
