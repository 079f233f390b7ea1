import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "url": "https://www.example.com/?x=y",
  "quote": "'\"`",
  "sub": "!$()*,;:@~",
  "raw": "é ü",
  "eq": "a=b==",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
