import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "a": "1",
  "b": "€",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" },
});

console.log(response.data);
