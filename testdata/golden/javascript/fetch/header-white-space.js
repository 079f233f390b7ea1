const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-None": "value",
    "X-Many": "value",
    "X-Inside": "a   b\t\tc",
  },
});

console.log(await response.text());
