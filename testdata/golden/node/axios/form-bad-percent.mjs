import axios from "axios";

const response = await axios.post("https://api.example.com/form", "a=100%&b=%zz&c=%4", {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
