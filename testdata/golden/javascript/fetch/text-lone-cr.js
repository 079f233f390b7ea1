const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `one\rtwo\r\rfour\r
\rend\r`,
});

console.log(await response.text());
