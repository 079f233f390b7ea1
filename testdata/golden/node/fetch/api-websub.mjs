const response = await fetch("https://hub.example.com/hub", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "hub.mode": "subscribe",
    "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
    "hub.callback": "https://app.example.com/sub/1#x",
    "hub.lease_seconds": "864000",
    "hub.secret": "YOUR_SECRET",
  }),
});

console.log(await response.text());
