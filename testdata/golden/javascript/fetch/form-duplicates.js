const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["b", "2"],
    ["a", "1"],
    ["b", "1"],
    ["a", "2"],
    ["c", "3"],
  ]),
});

console.log(await response.text());
