const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({"a": 1}),
});

console.log(await response.text());
