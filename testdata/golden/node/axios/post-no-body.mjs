import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/trigger",
  headers: {
    "Content-Type": false,
  },
});

console.log(response.data);
