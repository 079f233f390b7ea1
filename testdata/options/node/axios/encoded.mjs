import axios from "axios";

const response = await axios.get("https://api.example.com/v1/items", {
  params: { q: process.env.QUERY },
});

console.log(response.data);
