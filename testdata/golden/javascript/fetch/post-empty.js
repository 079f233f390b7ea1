const response = await fetch("https://api.example.com/trigger", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(await response.text());
