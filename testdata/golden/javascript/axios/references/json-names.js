const key = "YOUR_KEY"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await axios.post("https://api.example.com/orders", `{"${JSON.stringify(key).slice(1, -1)}": 1, "b": "${JSON.stringify(plain).slice(1, -1)}"}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
