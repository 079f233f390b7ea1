const response = await fetch("https://api.example.com/me", {
  headers: {
    "Authorization": `Bearer ${process.env.API_TOKEN}`,
    "Accept": "application/json",
  },
});

console.log(await response.text());
