import axios from "axios";

const response = await axios.post("https://api.example.com/echo", {
  "slash": "a/b",
  "ascii": "A\"\\'",
  "controls": "\x08\x0c\n\r\t\x00\x1f\x7f",
  "html": "<>&",
});

console.log(response.data);
