import axios from "axios";

const data = {
  "query": {"match_all": {}},
};

const response = await axios({
  method: "GET",
  url: "https://api.example.com/search",
  data,
});

console.log(response.data);
