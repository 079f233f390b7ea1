const query = "YOUR_QUERY"; // to be replaced

const response = await axios.get("https://api.example.com/v1/items", {
  params: { q: query },
});

console.log(response.data);
