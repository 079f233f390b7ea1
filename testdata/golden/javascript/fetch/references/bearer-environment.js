const apiToken = "YOUR_API_TOKEN"; // to be replaced

const response = await fetch("https://api.example.com/me", {
  headers: {
    "Authorization": `Bearer ${apiToken}`,
    "Accept": "application/json",
  },
});

console.log(await response.text());
