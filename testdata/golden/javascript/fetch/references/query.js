const query = "YOUR_QUERY"; // to be replaced
const fromDate = "YOUR_FROM_DATE"; // to be replaced

const response = await fetch(`https://api.example.com/search?q=${encodeURIComponent(query)}&limit=10&from=${encodeURIComponent(fromDate)}`);

console.log(await response.text());
