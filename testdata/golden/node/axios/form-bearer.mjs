import axios from "axios";

const response = await axios.post("https://reqbin.com/echo/post/form", new URLSearchParams({
  "key1": "value1",
  "key2": "value2",
}), {
  headers: {
    "Authorization": "Bearer {token}",
    "Content-Type": "application/x-www-form-urlencoded",
  },
});

console.log(response.data);
