import axios from "axios";

const response = await axios.get("http://origin.example.com:8080/path", {
  headers: { "Host": "www.example.com" },
});

console.log(response.data);
