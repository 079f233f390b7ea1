const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"a\":1.0,\"b\":1e2,\"c\":1E+2,\"d\":12.50,\"e\":1e-7,\"f\":100000000000000000000.0}",
});

console.log(await response.text());
