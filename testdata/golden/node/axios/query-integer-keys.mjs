import axios from "axios";

const response = await axios.get("https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9");

console.log(response.data);
