const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "emoji": "😀",
    "ключ": "значение",
    "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
    "accent": "é é",
    "del": "\x7f",
  }),
});

console.log(await response.text());
