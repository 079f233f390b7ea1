const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz",
});

console.log(await response.text());
