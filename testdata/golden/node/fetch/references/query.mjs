const query = process.env.QUERY;

const response = await fetch(`https://api.example.com/search?q=${encodeURIComponent(query)}&limit=10&from=${encodeURIComponent(process.env.FROM_DATE)}`);

console.log(await response.text());
