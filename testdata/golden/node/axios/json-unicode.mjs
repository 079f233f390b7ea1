import axios from "axios";

const response = await axios.post("https://api.example.com/echo", {
  "emoji": "😀",
  "ключ": "значение",
  "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
  "accent": "é é",
  "del": "\x7f",
});

console.log(response.data);
