const field = process.env.FIELD;
const plain = process.env.PLAIN;

const response = await fetch("https://login.example.com/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: `${field}=1&b=${plain}`,
});

console.log(await response.text());
