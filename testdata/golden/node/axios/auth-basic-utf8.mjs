import axios from "axios";

const response = await axios.get("https://api.example.com/private", {
  auth: { username: "bücher", password: "пароль😀" },
});

console.log(response.data);
