import axios from "axios";

const response = await axios.post("https://api.example.com/form", "&flag&empty=&=value&=&a=1&&b=2&", {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
