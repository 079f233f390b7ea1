const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  body: new TextEncoder().encode("{\"a\":1}"),
});

console.log(await response.text());
