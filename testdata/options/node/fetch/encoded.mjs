const response = await fetch(`https://api.example.com/v1/items?q=${encodeURIComponent(process.env.QUERY).replaceAll("%20", "+")}`);

console.log(await response.text());
