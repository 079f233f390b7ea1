const response = await fetch("https://api.example.com/fold", {
  headers: {
    "X-Folded": "one two three",
    "X-After": "1",
  },
});

console.log(await response.text());
