const user = process.env.USER_VALUE;
const password = process.env.PASSWORD;

const response = await fetch("https://api.example.com/me", {
  headers: { "Authorization": "Basic " + Buffer.from(`${user}:${password}`).toString("base64") },
});

console.log(await response.text());
