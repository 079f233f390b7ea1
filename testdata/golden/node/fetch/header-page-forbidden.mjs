const response = await fetch("https://api.example.com/headers", {
  headers: {
    "Date": "Fri, 02 Jan 2026 10:30:00 GMT",
    "Via": "1.1 proxy.example.com",
    "Origin": "null",
    "Referer": "https://www.example.com/a?b=c",
    "Sec-Fetch-Site": "cross-site",
    "Sec-Fetch-Dest": "empty",
    "DNT": "1",
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "x-a, x-b",
  },
});

console.log(await response.text());
