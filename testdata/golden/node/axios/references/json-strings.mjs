import axios from "axios";

const user = process.env.USER_VALUE;

const response = await axios.post("https://api.example.com/sessions", {
  "user": user,
  "password": process.env.API_PASSWORD,
  "note": `for ${user} {only} "now"`,
  "remember": true,
});

console.log(response.data);
