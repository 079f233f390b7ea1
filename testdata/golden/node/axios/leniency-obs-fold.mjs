import axios from "axios";

const response = await axios.get("https://api.example.com/fold", {
  headers: {
    "X-Folded": "one two three",
    "X-After": "1",
  },
});

console.log(response.data);
