const response = await axios.get("https://api.example.com/headers", {
  headers: {
    "aCCEPT": "*/*",
    "x-lower": "1",
    "X-UPPER": "2",
    "WWW-test": "3",
    "SOAPACTION": "\"urn:x\"",
  },
});

console.log(response.data);
