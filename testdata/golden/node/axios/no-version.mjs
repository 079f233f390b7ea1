import axios from "axios";

const response = await axios.get("https://api.example.com/plain", {
  headers: { "Accept": "text/plain" },
});

console.log(response.data);
