const response = await fetch("https://api.example.com/items", {
  method: "DELETE",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "ids": [1, 2, 3],
  }),
});

console.log(await response.text());
