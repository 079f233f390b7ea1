const host = process.env.HOST;
const port = process.env.PORT;

const response = await fetch(`http://${host}:${port}/health`);

console.log(await response.text());
