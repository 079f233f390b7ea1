const id = process.env.ID_VALUE;

const response = await fetch(`https://api.example.com/${id}/${id}?id=${id}&env=${process.env.ID}`);

console.log(await response.text());
