const response = await axios.post("https://api.example.com/text", Uint8Array.from(atob("H4sIAAAAAAACA6tWSs7PLShKLS5OTVGyUigpKk3VUVAqSa0oAfKUEpOSyUZKtQDCTqGnXAAAAA=="), (c) => c.charCodeAt(0)), {
  headers: {
    "Content-Type": "application/json",
    "Content-Encoding": "gzip",
  },
});

console.log(response.data);
