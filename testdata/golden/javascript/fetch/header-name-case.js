const response = await fetch("https://api.example.com/headers", {
  headers: {
    "USER-AGENT": "Example/1.0",
    "x-lower": "1",
    "X-UPPER": "2",
    "WWW-test": "3",
    "SOAPACTION": "\"urn:x\"",
  },
});

console.log(await response.text());
