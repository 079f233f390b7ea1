const response = await fetch("https://api.example.com/chat", {
  headers: {
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Origin": "https://www.example.com",
  },
});

console.log(await response.text());
