const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await axios.post("https://login.example.com/token", `${field}=1&b=${plain}`, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
