import axios from "axios";

const response = await axios.post("https://api.example.com/text", `one
two
three`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
