const response = await fetch("https://api.example.com/v1/items/42", {
  method: "OPTIONS",
  headers: {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
  },
});

console.log(await response.text());
