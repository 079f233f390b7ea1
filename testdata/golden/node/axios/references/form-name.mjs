import axios from "axios";

const field = process.env.FIELD;
const plain = process.env.PLAIN;

const response = await axios.post("https://login.example.com/token", `${encodeURIComponent(field).replaceAll("%20", "+")}=1&b=${encodeURIComponent(plain).replaceAll("%20", "+")}`, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
