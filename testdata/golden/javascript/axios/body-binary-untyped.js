const response = await axios.put("https://api.example.com/blob", Uint8Array.from(atob("AAH+/w=="), (c) => c.charCodeAt(0)), {
  headers: {
    "Content-Type": false,
  },
});

console.log(response.data);
