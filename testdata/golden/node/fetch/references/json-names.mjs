const key = process.env.KEY;
const plain = process.env.PLAIN;

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`,
});

console.log(await response.text());
