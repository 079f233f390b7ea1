import axios from "axios";

const response = await axios.post("https://api.example.com/echo", `{"a":1,}
// comment
{'b': NaN, c: undefined}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
