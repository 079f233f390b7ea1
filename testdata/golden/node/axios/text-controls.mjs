import axios from "axios";

const response = await axios.post("https://api.example.com/text", "a\x01b\x02\x08\x0b\x0c\x0e\x1b[31mred\x1b[0m\x1f\x7fz", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
