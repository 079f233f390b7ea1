const response = await axios.post("https://api.example.com/text", Uint8Array.from(atob("ADEyMyABYWJjIOliZWVmIMOpZmFjZSAbWzBtIH84IFx4NDEgXHUwMDQxIFwxMDEgXDA="), (c) => c.charCodeAt(0)), {
  headers: { "Content-Type": "application/octet-stream" },
});

console.log(response.data);
