import axios from "axios";

const response = await axios.post("https://login.example.com/oauth2/token", new URLSearchParams({
  "grant_type": "refresh_token",
  "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
  "scope": "openid profile email",
}), {
  headers: {
    "Accept": "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  auth: { username: "client%3Aexample", password: "YOUR%20CLIENT%20SECRET" },
});

console.log(response.data);
