const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: Uint8Array.from(atob("YmVmb3JlAGFmdGVyAA=="), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
