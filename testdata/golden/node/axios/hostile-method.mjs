import axios from "axios";

const response = await axios({
  method: "`touch$IFS'snipgen-canary'`",
  url: "https://api.example.com/run",
});

console.log(response.data);
