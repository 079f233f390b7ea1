const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

const response = await fetch(`https://api.example.com/search?q=${encodeURIComponent(query)}&from=${encodeURIComponent(fromDate)}`, {
  headers: { "X-Same": query },
});

console.log(await response.text());
