import axios from "axios";

const form = new FormData();
form.append("title", "Quarterly");

const response = await axios.post("http://origin.example.com/upload", form, {
  headers: {
    "Host": "www.example.com",
    "Cookie": "a=1; b=2",
  },
});

console.log(response.data);
