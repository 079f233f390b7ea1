import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams([
  ["b", "2"],
  ["a", "1"],
  ["b", "1"],
  ["a", "2"],
  ["c", "3"],
]), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
