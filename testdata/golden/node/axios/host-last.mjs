import axios from "axios";

const response = await axios.get("https://WWW.Example.COM/order", {
  headers: {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
  },
});

console.log(response.data);
