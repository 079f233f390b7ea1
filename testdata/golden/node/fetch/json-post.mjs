const response = await fetch("https://reqbin.com/echo/post/json", {
  method: "POST",
  headers: {
    "Accept": "application/json",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "id": 12345,
    "customer": "Example Ltd",
    "quantity": 1,
    "price": 19.99,
    "shipped": false,
  }),
});

console.log(await response.text());
