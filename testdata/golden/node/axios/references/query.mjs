import axios from "axios";

const query = process.env.QUERY;

const response = await axios.get("https://api.example.com/search", {
  params: {
    "q": query,
    "limit": "10",
    "from": process.env.FROM_DATE,
  },
});

console.log(response.data);
