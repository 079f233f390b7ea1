import axios from "axios";

const response = await axios.get("https://reqbin.com/echo/get/json", {
  params: { "a": "1" },
  headers: {
    "accept": "application/json",
    "accept-language": "en-GB,en;q=0.9",
    "cookie": "theme=dark",
  },
});

console.log(response.data);
