const query = "YOUR_QUERY"; // to be replaced

const url = `https://api.example.com/v1/items?q=${encodeURIComponent(query).replaceAll("%20", "+")}`;

const response = await fetch(url);

console.log(await response.text());
