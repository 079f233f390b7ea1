import axios from "axios";

const response = await axios.post("https://api.example.com/echo", {});

console.log(response.data);
