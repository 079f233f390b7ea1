const query = "YOUR_QUERY"; // to be replaced
const queryEncoded = encodeURIComponent(query).replaceAll("%20", "+");

const response = await fetch(`https://api.example.com/v1/items?q=${queryEncoded}`);

console.log(await response.text());
