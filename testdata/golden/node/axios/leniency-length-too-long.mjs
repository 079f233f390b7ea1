import axios from "axios";

const response = await axios.post("https://api.example.com/text", "short body", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
