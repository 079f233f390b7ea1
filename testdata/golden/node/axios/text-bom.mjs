import axios from "axios";

const response = await axios.post("https://api.example.com/text", "\ufefffirst\ufeffsecond", {
  headers: { "Content-Type": "text/plain; charset=utf-8" },
});

console.log(response.data);
