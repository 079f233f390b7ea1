const response = await axios.post("https://api.example.com/echo", Uint8Array.from(atob("eyJjaXR5IjoiS/ZsbiJ9"), (c) => c.charCodeAt(0)), {
  headers: { "Content-Type": "application/json" },
});

console.log(response.data);
