const key = process.env.KEY;
const odd = process.env.ODD;

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"${key}": 1, "b": "${odd}"}`,
});

console.log(await response.text());
