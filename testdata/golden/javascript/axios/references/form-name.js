const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await axios.post("https://login.example.com/token", `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
