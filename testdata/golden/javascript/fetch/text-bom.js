const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: "\ufefffirst\ufeffsecond",
});

console.log(await response.text());
