import axios from "axios";

const response = await axios.get("https://reqbin.com/echo/get/json", {
  headers: {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
  },
});

console.log(response.data);
