const response = await axios.put("https://api.example.com/blob", Uint8Array.from(atob("AAH+/w=="), (c) => c.charCodeAt(0)), {
  headers: { "Content-Type": "application/x-blob;v=1" },
});

console.log(response.data);
