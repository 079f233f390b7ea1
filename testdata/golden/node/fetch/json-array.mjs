const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify([
    1,
    "two",
    null,
    true,
    [],
    {},
  ]),
});

console.log(await response.text());
