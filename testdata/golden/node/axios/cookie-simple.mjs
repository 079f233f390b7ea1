import axios from "axios";

const response = await axios.get("https://api.example.com/account", {
  headers: { "Cookie": "session=abc123; theme=dark" },
});

console.log(response.data);
