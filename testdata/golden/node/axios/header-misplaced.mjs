import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "Set-Cookie": ["a=b; Path=/; HttpOnly", "c=d"],
    "Proxy-Authorization": "Basic dXNlcjpwYXNz",
    "Proxy-Connection": "keep-alive",
  },
});

console.log(response.data);
