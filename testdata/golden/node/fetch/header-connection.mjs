const response = await fetch("https://api.example.com/headers", {
  headers: { "TE": "trailers, deflate;q=0.5" },
});

console.log(await response.text());
