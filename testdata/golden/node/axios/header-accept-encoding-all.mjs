import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "gzip, deflate, br" },
});

console.log(response.data);
