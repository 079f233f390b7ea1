const nameValue = process.env.NAME;
const plain = process.env.PLAIN;

const response = await fetch(`https://api.example.com/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`);

console.log(await response.text());
