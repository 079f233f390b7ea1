const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"a\":-0,\"b\":-0.0,\"c\":0}",
});

console.log(await response.text());
