import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "TE": "trailers, deflate;q=0.5",
    "Connection": "TE, close",
    "Keep-Alive": "timeout=5, max=100",
  },
});

console.log(response.data);
