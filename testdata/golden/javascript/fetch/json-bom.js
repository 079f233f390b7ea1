const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "\ufeff{\"a\":1}",
});

console.log(await response.text());
