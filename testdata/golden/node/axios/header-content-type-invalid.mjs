import axios from "axios";

const response = await axios.post("https://api.example.com/text", "hello", {
  headers: { "Content-Type": "text" },
});

console.log(response.data);
