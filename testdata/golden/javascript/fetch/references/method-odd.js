const nameValue = "YOUR_NAME"; // to be replaced

const response = await fetch(`https://api.example.com/${encodeURIComponent(nameValue)}`, {
  method: "purge",
  headers: { "X-Same": nameValue },
});

console.log(await response.text());
