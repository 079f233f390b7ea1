$.ajax({
  url: "https://reqbin.com/echo/post/json",
  method: "POST",
  headers: { "Accept": "application/json" },
  contentType: "application/json",
  data: JSON.stringify({
    "id": 12345,
    "customer": "Example Ltd",
    "quantity": 1,
    "price": 19.99,
    "shipped": false,
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
