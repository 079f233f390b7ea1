import axios from "axios";

const response = await axios.post("https://api.example.com/text", `one\rtwo\r\rfour\r
\rend\r`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
