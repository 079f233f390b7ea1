const nameValue = process.env.NAME;
const plain = process.env.PLAIN;

const response = await fetch(`https://api.example.com/a/../${nameValue}/%7e?a=${plain}&&b`);

console.log(await response.text());
