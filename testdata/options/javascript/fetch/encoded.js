const query = "YOUR_QUERY"; // to be replaced

const response = await fetch(`https://api.example.com/v1/items?q=${encodeURIComponent(query).replaceAll("%20", "+")}`);

console.log(await response.text());
