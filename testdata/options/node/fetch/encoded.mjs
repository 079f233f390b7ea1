const queryEncoded = encodeURIComponent(process.env.QUERY).replaceAll("%20", "+");

const response = await fetch(`https://api.example.com/v1/items?q=${queryEncoded}`);

console.log(await response.text());
