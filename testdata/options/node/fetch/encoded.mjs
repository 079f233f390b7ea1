const url = `https://api.example.com/v1/items?q=${encodeURIComponent(process.env.QUERY).replaceAll("%20", "+")}`;

const response = await fetch(url);

console.log(await response.text());
