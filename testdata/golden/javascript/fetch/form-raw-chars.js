const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "url": "https://www.example.com/?x=y",
    "quote": "'\"`",
    "sub": "!$()*,;:@~",
    "raw": "é ü",
    "eq": "a=b==",
  }),
});

console.log(await response.text());
