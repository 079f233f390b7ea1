const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" },
  body: new URLSearchParams({
    "a": "1",
    "b": "€",
  }),
});

console.log(await response.text());
