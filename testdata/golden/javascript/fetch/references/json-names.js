const key = "YOUR_KEY"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{"${key}": 1, "b": "${odd}"}`,
});

console.log(await response.text());
