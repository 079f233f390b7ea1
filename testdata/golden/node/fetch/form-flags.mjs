const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "&flag&empty=&=value&=&a=1&&b=2&",
});

console.log(await response.text());
