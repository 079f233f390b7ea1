const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"a\":1,\"b\":2,\"a\":3,\"\\u0061\":4}",
});

console.log(await response.text());
