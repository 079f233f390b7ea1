import axios from "axios";

const response = await axios.get("https://api.example.com/private", {
  auth: { username: "api_key_example", password: "" },
});

console.log(response.data);
