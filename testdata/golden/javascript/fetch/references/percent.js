const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query);
const fromDate = "YOUR_FROM_DATE"; // to be replaced
const fromDateEncoded = encodeURIComponent(fromDate);

const response = await fetch(`https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`, {
  headers: { "X-Same": query },
});

console.log(await response.text());
