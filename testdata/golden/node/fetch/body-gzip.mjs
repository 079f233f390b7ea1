const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
  },
  body: Buffer.from("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA==", "base64"),
});

console.log(await response.text());
