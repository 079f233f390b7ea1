const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: Buffer.from("YmVmb3JlAGFmdGVyAA==", "base64"),
});

console.log(await response.text());
