import axios from "axios";

const response = await axios.head("https://api.example.com/status");

console.log(response.status, response.headers);
