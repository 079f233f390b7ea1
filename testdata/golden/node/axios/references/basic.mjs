import axios from "axios";

const user = process.env.USER_VALUE;
const password = process.env.PASSWORD;

const response = await axios.get("https://api.example.com/me", {
  auth: { username: user, password: password },
});

console.log(response.data);
