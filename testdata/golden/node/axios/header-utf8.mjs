import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "X-City": "KÃ¶ln",
    "X-Emoji": "að\x9f\x98\x80b",
    "X-Breaks": "aÂ\x85bâ\x80¨câ\x80\x8bd",
    "X-Quotes": "â\x80\x98aâ\x80\x99 â\x80\x9cbâ\x80\x9d â\x80\x9acâ\x80\x9e",
  },
});

console.log(response.data);
