import axios from "axios";

const response = await axios.post("https://api.example.com/upload", "after the wait", {
  headers: {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
  },
});

console.log(response.data);
