const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain; charset=utf-8; format=flowed",
    "Content-Language": "en, de",
    "Content-Disposition": "attachment; filename=\"a b.txt\"",
    "Content-Location": "/a",
    "Last-Modified": "Fri, 02 Jan 2026 10:30:00 GMT",
    "Expires": "0",
    "Allow": "GET, PUT",
  },
  body: "hello",
});

console.log(await response.text());
