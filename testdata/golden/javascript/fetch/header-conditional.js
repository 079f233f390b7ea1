const response = await fetch("https://api.example.com/headers", {
  headers: {
    "Range": "bytes=0-499,1000-",
    "If-Range": "\"v1\"",
    "If-None-Match": "\"abc\", W/\"def\", \"x'y\"",
    "If-Match": "*",
    "If-Modified-Since": "Fri, 02 Jan 2026 10:30:00 GMT",
  },
});

console.log(await response.text());
