const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "a": "x y",
    "b": "x y",
    "c": "x+y",
    "d e": "f",
  }),
});

console.log(await response.text());
