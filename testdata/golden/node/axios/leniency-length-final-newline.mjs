import axios from "axios";

const response = await axios.post("https://api.example.com/text", {"a": 1});

console.log(response.data);
