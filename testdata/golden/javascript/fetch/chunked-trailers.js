const response = await fetch("https://api.example.com/stream", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({"chunked": true}),
});

console.log(await response.text());
