const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
  body: Uint8Array.from(atob("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA="), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
