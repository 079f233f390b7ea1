const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: "{\"pi\":3.14159265358979323846264338327950288,\"tenth\":0.1000000000000000055511151231257827}",
});

console.log(await response.text());
