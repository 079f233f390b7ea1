const response = await fetch("https://api.example.com/stream", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `hello chunked\r
body`,
});

console.log(await response.text());
