const response = await fetch("https://api.example.com/blob", {
  method: "PUT",
  headers: { "Content-Type": "application/x-blob;v=1" },
  body: Buffer.from("AAH+/w==", "base64"),
});

console.log(await response.text());
