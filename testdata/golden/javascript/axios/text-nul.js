const response = await axios.post("https://api.example.com/text", Uint8Array.from(atob("YmVmb3JlAGFmdGVyAA=="), (c) => c.charCodeAt(0)), {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
