const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Tag": "one, two, three, four",
    "Cache-Control": "no-cache",
  },
});

console.log(await response.text());
