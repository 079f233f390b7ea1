const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["b", "0"],
    ["10", "x"],
    ["2", "y"],
    ["__proto__", "p"],
    ["1", "z"],
  ]),
});

console.log(await response.text());
