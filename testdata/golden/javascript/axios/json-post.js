const response = await axios.post("https://reqbin.com/echo/post/json", {
  "id": 12345,
  "customer": "Example Ltd",
  "quantity": 1,
  "price": 19.99,
  "shipped": false,
}, {
  headers: { "Accept": "application/json" },
});

console.log(response.data);
