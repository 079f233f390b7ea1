import axios from "axios";

const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "aCCEPT": "*/*",
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "DNT": "1",
    "WWW-test": "3",
    "SOAPACTION": "\"urn:x\"",
  },
});

console.log(response.data);
