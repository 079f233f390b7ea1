import axios from "axios";

const query = process.env.QUERY;

const response = await axios.get("https://api.example.com/search", {
  params: {
    "q": query,
    "from": process.env.FROM_DATE,
  },
  headers: { "X-Same": query },
});

console.log(response.data);
