import axios from "axios";

const response = await axios.get("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "accept-encoding": "gzip, deflate, br, zstd",
    "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT",
    "referer": "https://www.example.com/page?x=1",
  },
});

console.log(response.data);
