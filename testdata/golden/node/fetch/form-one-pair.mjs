const response = await fetch("https://api.example.com/search", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
  body: new URLSearchParams({ "q": "a b" }),
});

console.log(await response.text());
