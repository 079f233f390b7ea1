import axios from "axios";

const response = await axios.get("https://api.example.com/");

console.log(response.data);
