import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: { "TE": "trailers, deflate;q=0.5" },
});

console.log(response.data);
