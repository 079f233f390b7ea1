const field = process.env.FIELD;
const plain = process.env.PLAIN;

const response = await fetch("https://login.example.com/token", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`,
});

console.log(await response.text());
