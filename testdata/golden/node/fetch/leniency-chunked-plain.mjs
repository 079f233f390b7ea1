const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({"shown": "decoded"}),
});

console.log(await response.text());
