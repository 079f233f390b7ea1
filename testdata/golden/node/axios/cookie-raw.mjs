import axios from "axios";

const response = await axios.get("https://api.example.com/account", {
  headers: { "Cookie": "q=\"a b\"; pct=%7B%22a%22%3A1%7D; eq=a=b==; flag; empty=; comma=a,b; plus=a+b;nospace=1;" },
});

console.log(response.data);
