const response = await axios.post("https://api.example.com/text", Uint8Array.from(atob("b2sgwK8g4oIg7aCAIPWAgIAg77+9IGVuZMM="), (c) => c.charCodeAt(0)), {
  headers: { "Content-Type": "text/plain; charset=utf-8" },
});

console.log(response.data);
