const id = "YOUR_ID_VALUE"; // to be replaced
const id2 = "YOUR_ID"; // to be replaced

const response = await fetch(`https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}?id=${encodeURIComponent(id)}&env=${encodeURIComponent(id2)}`);

console.log(await response.text());
