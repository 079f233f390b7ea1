const response = await fetch("https://api.example.com/headers", {
  headers: {
    "Content-Type": "application/json",
    "Content-Language": "en",
  },
});

console.log(await response.text());
