const query = process.env.QUERY;

const response = await fetch(`https://api.example.com/search?q=${encodeURIComponent(query)}&from=${encodeURIComponent(process.env.FROM_DATE)}`, {
  headers: { "X-Same": query },
});

console.log(await response.text());
