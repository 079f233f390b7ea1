const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"a":1,}
// comment
{'b': NaN, c: undefined}`,
});

console.log(await response.text());
