import axios from "axios";

const tenant = process.env.TENANT;
const user = process.env.USER_VALUE;

const response = await axios.post("https://login.example.com/token", new URLSearchParams({
  "grant_type": "password",
  "username": user,
  "password": process.env.API_PASSWORD,
}), {
  params: { "tenant": tenant },
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
