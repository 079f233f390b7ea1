const key = "YOUR_KEY"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await axios.post("https://api.example.com/orders", `{"${key}": 1, "b": "${odd}"}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
