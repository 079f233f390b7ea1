const apiToken = "YOUR_API_TOKEN"; // to be replaced

const response = await axios.get("https://api.example.com/me", {
  headers: {
    "Authorization": `Bearer ${apiToken}`,
    "Accept": "application/json",
  },
});

console.log(response.data);
