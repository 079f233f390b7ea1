import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "Content-Type": "application/json",
    "Content-Language": "en",
  },
});

console.log(response.data);
