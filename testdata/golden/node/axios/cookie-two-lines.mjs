import axios from "axios";

const response = await axios.get("https://api.example.com/account", {
  headers: { "Cookie": "a=1; b=2; c=ZoÃ«" },
});

console.log(response.data);
