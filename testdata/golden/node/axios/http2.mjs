import axios from "axios";

const response = await axios.post("https://api.example.com/v2/items", {"http": "two"}, {
  headers: { "accept": "application/json" },
});

console.log(response.data);
