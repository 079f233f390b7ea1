const response = await fetch("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "" },
});

console.log(await response.text());
