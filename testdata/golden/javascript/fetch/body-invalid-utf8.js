const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: Uint8Array.from(atob("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM="), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
