import axios from "axios";

const response = await axios.options("https://api.example.com/v1/items/42", {
  headers: {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
    "Accept": "*/*",
  },
});

console.log(response.data);
