import axios from "axios";

const key = process.env.KEY;
const odd = process.env.ODD;

const response = await axios.post("https://api.example.com/orders", `{"${key}": 1, "b": "${odd}"}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
