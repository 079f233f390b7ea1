const key = "YOUR_KEY"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`,
});

console.log(await response.text());
