import axios from "axios";

const response = await axios.post("https://api.example.com/echo", "{\"a\":-0,\"b\":-0.0,\"c\":0}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
