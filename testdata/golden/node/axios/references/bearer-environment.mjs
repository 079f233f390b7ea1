import axios from "axios";

const response = await axios.get("https://api.example.com/me", {
  headers: {
    "Authorization": `Bearer ${process.env.API_TOKEN}`,
    "Accept": "application/json",
  },
});

console.log(response.data);
