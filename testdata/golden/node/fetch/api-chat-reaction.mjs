const response = await fetch("https://chat.example.com/api/reactions.add", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "token": "YOUR_TOKEN",
    "channel": "C0EXAMPLE",
    "name": "+1",
    "timestamp": "1767349800.000100",
  }),
});

console.log(await response.text());
