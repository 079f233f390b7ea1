const response = await fetch("https://api.example.com/headers", {
  headers: {
    "Set-Cookie": "a=b; Path=/; HttpOnly, c=d",
    "Proxy-Authorization": "Basic dXNlcjpwYXNz",
    "Proxy-Connection": "keep-alive",
  },
});

console.log(await response.text());
