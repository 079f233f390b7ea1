import axios from "axios";

const response = await axios({
  method: "TRACE",
  url: "https://api.example.com/path",
  headers: { "Max-Forwards": "5" },
});

console.log(response.data);
