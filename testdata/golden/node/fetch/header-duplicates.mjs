const response = await fetch("https://api.example.com/headers", {
  headers: {
    "Accept": "text/html, application/json;q=0.9",
    "X-Tag": "one, two, one",
  },
});

console.log(await response.text());
