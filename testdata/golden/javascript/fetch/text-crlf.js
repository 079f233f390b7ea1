const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `one\r
two\r
\r
four\r
`,
});

console.log(await response.text());
