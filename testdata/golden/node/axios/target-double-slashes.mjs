import axios from "axios";

const response = await axios.get("https://api.example.com/a//b///c/");

console.log(response.data);
