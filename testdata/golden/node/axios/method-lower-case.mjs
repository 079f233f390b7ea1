import axios from "axios";

const response = await axios({
  method: "get",
  url: "https://api.example.com/items",
});

console.log(response.data);
