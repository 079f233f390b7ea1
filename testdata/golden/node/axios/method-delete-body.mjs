import axios from "axios";

const data = {
  "ids": [1, 2, 3],
};

const response = await axios({
  method: "DELETE",
  url: "https://api.example.com/items",
  data,
});

console.log(response.data);
