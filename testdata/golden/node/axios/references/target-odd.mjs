import axios from "axios";

const nameValue = process.env.NAME;
const plain = process.env.PLAIN;

const response = await axios.get(`https://api.example.com/a/../${encodeURIComponent(nameValue)}/%7e?a=${encodeURIComponent(plain)}&&b`);

console.log(response.data);
