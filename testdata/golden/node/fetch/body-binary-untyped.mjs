const response = await fetch("https://api.example.com/blob", {
  method: "PUT",
  body: Buffer.from("AAH+/w==", "base64"),
});

console.log(await response.text());
