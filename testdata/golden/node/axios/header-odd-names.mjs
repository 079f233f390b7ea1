import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "!#$%&'*+-.^_`|~": "all",
    "X-'single'": "1",
    "10": "ten",
    "9": "nine",
    "X.Dot": "dot",
    "X_Under": "under",
    "X-Under": "dash",
  },
});

console.log(response.data);
