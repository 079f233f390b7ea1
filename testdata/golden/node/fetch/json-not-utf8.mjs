const response = await fetch("https://api.example.com/echo", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: Buffer.from("eyJjaXR5IjoiS/ZsbiJ9", "base64"),
});

console.log(await response.text());
