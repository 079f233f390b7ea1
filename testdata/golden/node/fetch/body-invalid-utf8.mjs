const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: Buffer.from("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM=", "base64"),
});

console.log(await response.text());
