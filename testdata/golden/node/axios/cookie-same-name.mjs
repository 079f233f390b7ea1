import axios from "axios";

const response = await axios.get("https://api.example.com/account", {
  headers: { "Cookie": "id=1; id=2; other=x; id=1" },
});

console.log(response.data);
