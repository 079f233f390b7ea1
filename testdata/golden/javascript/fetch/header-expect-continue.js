const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "after the wait",
});

console.log(await response.text());
