const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["br[]", "1"],
    ["br[]", "2"],
    ["user[name]", "x"],
    ["user[tags][0]", "y"],
  ]),
});

console.log(await response.text());
