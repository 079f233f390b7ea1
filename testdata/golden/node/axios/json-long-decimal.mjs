import axios from "axios";

const response = await axios.post("https://api.example.com/echo", "{\"pi\":3.14159265358979323846264338327950288,\"tenth\":0.1000000000000000055511151231257827}", {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
