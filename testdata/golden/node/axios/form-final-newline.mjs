import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "a": "1",
  "b": "2\r\n",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
