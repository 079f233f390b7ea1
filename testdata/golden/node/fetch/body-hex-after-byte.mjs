const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "application/octet-stream" },
  body: Buffer.from("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA=", "base64"),
});

console.log(await response.text());
