const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

const response = await axios.get("https://api.example.com/search", {
  params: {
    "q": query,
    "limit": "10",
    "from": fromDate,
  },
});

console.log(response.data);
