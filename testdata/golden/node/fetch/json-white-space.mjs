const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "a": 1,
    "b": [1, 2, 3],
  }),
});

console.log(await response.text());
