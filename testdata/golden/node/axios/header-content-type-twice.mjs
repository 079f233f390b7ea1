import axios from "axios";

const response = await axios.post("https://api.example.com/text", "{}", {
  headers: { "Content-Type": "text/plain, application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
