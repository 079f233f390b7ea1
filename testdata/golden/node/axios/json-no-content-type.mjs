import axios from "axios";

const response = await axios.post("https://api.example.com/echo", "{\"a\":1}", {
  headers: {
    "Content-Type": false,
  },
});

console.log(response.data);
