import axios from "axios";

const response = await axios.post("https://api.example.com/echo", "{\"a\":1,\"b\":2,\"a\":3,\"\\u0061\":4}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
