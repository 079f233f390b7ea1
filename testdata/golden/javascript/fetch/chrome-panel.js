const response = await fetch("https://reqbin.com/echo/get/json", {
  headers: { "if-modified-since": "Fri, 02 Jan 2026 10:30:00 GMT" },
});

console.log(await response.text());
