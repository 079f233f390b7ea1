const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "slash": "a/b",
    "ascii": "A\"\\'",
    "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
    "html": "<>&",
  }),
});

console.log(await response.text());
