import axios from "axios";

const response = await axios.post("https://api.example.com/echo", {"a": "é"}, {
  headers: { "Content-Type": "application/json; charset=utf-8" },
});

console.log(response.data);
