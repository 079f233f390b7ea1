import axios from "axios";

const response = await axios.get("https://api.example.com/items?");

console.log(response.data);
