import axios from "axios";

const response = await axios.post("https://api.example.com/items/1", {"a": 1}, {
  headers: { "X-HTTP-Method-Override": "PATCH" },
});

console.log(response.data);
