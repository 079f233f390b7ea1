const field = "YOUR_FIELD"; // to be replaced
const plain = "YOUR_PLAIN"; // to be replaced

const response = await fetch("https://login.example.com/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`,
});

console.log(await response.text());
