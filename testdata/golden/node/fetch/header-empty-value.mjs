const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Empty": "",
    "X-After": "1",
    "Accept": "",
  },
});

console.log(await response.text());
