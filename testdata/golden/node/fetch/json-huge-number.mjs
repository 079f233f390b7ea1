const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"big\":1e400,\"small\":1e-400}",
});

console.log(await response.text());
