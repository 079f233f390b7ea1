const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `First line
Second line, with a tab:	here

Fourth line`,
});

console.log(await response.text());
