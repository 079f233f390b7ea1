const response = await fetch("https://api.example.com/items/1", {
  method: "POST",
  headers: {
    "X-HTTP-Method-Override": "PATCH",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({"a": 1}),
});

console.log(await response.text());
