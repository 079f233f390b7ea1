const nameValue = process.env.NAME;

const response = await fetch(`https://api.example.com/${encodeURIComponent(nameValue)}`, {
  method: "purge",
  headers: { "X-Same": nameValue },
});

console.log(await response.text());
