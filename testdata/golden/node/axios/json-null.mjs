import axios from "axios";

const response = await axios.post("https://api.example.com/echo", "null", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
