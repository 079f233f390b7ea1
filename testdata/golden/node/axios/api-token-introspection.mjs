import axios from "axios";

const response = await axios.post("https://login.example.com/oauth2/introspect", new URLSearchParams({
  "token": "YOUR_TOKEN-1.x~",
  "token_type_hint": "access_token",
}), {
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});

console.log(response.data);
