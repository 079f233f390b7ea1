import axios from "axios";

const nameValue = process.env.NAME;
const plain = process.env.PLAIN;

const response = await axios.get(`https://api.example.com/a/../${nameValue}/%7e?a=${plain}&&b`);

console.log(response.data);
