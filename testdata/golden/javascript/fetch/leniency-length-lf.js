const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `one
two
three`,
});

console.log(await response.text());
