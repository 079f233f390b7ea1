import axios from "axios";

const response = await axios.get("https://api.example.com/run", {
  headers: {
    "Authorization": "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\",
    "Cookie": "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'",
  },
});

console.log(response.data);
