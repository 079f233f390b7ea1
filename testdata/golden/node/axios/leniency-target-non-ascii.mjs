import axios from "axios";

const response = await axios.get("https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC", {
  params: { "name": "Zoë" },
});

console.log(response.data);
