const query = process.env.QUERY;

const response = await fetch(`https://api.example.com/search?q=${query}&limit=10&from=${process.env.FROM_DATE}`);

console.log(await response.text());
