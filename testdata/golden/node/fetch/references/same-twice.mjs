const id = process.env.ID_VALUE;

const response = await fetch(`https://api.example.com/${encodeURIComponent(id)}/${encodeURIComponent(id)}?id=${encodeURIComponent(id)}&env=${encodeURIComponent(process.env.ID)}`);

console.log(await response.text());
