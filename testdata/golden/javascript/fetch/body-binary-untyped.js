const response = await fetch("https://api.example.com/blob", {
  method: "PUT",
  body: Uint8Array.from(atob("AAH+/w=="), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
