const response = await axios.post("https://chat.example.com/api/reactions.add", new URLSearchParams({
  "token": "YOUR_TOKEN",
  "channel": "C0EXAMPLE",
  "name": "+1",
  "timestamp": "1767349800.000100",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
