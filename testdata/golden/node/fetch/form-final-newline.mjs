const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "a": "1",
    "b": "2\r\n",
  }),
});

console.log(await response.text());
