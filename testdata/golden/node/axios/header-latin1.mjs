import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "X-City": "Köln",
    "X-High": "\x80\xa0ÿ00",
  },
});

console.log(response.data);
