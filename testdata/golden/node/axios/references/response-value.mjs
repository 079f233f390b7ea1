import axios from "axios";

const loginToken = process.env.LOGIN_TOKEN;

const response = await axios.get("https://api.example.com/me", {
  headers: { "Authorization": `Bearer ${loginToken}` },
});

console.log(response.data);
