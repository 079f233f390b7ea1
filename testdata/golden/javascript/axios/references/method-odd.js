const nameValue = "YOUR_NAME"; // to be replaced

const response = await axios({
  method: "purge",
  url: `https://api.example.com/${encodeURIComponent(nameValue)}`,
  headers: { "X-Same": nameValue },
});

console.log(response.data);
