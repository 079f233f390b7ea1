import axios from "axios";

const response = await axios.post("https://api.example.com/text", `text


`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
