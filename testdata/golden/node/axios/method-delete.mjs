import axios from "axios";

const response = await axios.delete("https://api.example.com/items/42");

console.log(response.data);
