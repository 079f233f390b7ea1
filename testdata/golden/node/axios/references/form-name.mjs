import axios from "axios";

const field = process.env.FIELD;
const plain = process.env.PLAIN;

const response = await axios.post("https://login.example.com/token", `${field}=1&b=${plain}`, {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
