const query = process.env.QUERY;
const queryEncoded = encodeURIComponent(query);
const fromDateEncoded = encodeURIComponent(process.env.FROM_DATE);

const response = await fetch(`https://api.example.com/search?q=${queryEncoded}&from=${fromDateEncoded}`, {
  headers: { "X-Same": query },
});

console.log(await response.text());
