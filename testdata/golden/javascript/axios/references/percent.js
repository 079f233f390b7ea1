const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

const response = await axios.get("https://api.example.com/search", {
  params: {
    "q": query,
    "from": fromDate,
  },
  headers: { "X-Same": query },
});

console.log(response.data);
