import axios from "axios";

const response = await axios.post("https://api.example.com/echo", {
  "data": {
    "type": "articles",
    "attributes": {"title": "JSON:API"},
  },
}, {
  headers: { "Content-Type": "application/vnd.api+json" },
});

console.log(response.data);
