import axios from "axios";

const nameValue = process.env.NAME;

const response = await axios({
  method: "purge",
  url: `https://api.example.com/${encodeURIComponent(nameValue)}`,
  headers: { "X-Same": nameValue },
});

console.log(response.data);
