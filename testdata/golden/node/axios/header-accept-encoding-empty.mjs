import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: { "Accept-Encoding": "" },
});

console.log(response.data);
