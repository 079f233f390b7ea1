import axios from "axios";

const response = await axios.get("https://reqbin.com/echo/get/json", {
  headers: {
    "accept": "*/*",
    "pragma": "no-cache",
    "sec-ch-ua": "\"Chromium\";v=\"130\", \"Not?A_Brand\";v=\"99\"",
  },
});

console.log(response.data);
