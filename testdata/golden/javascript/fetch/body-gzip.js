const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
  },
  body: Uint8Array.from(atob("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
