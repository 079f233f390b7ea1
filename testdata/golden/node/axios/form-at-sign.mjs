import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "@file": "@/etc/hostname",
  "a": "<x",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
