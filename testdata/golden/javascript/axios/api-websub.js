const response = await axios.post("https://hub.example.com/hub", new URLSearchParams({
  "hub.mode": "subscribe",
  "hub.topic": "https://blog.example.com/feed?format=atom&n=10",
  "hub.callback": "https://app.example.com/sub/1#x",
  "hub.lease_seconds": "864000",
  "hub.secret": "YOUR_SECRET",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
