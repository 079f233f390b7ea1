import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "a": "x y",
  "b": "x y",
  "c": "x+y",
  "d e": "f",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
