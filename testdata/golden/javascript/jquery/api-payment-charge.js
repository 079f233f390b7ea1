$.ajax({
  url: "https://payments.example.com/v1/charges",
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("sk_test_example:"),
    "Idempotency-Key": "order-1001-try-1",
  },
  contentType: "application/x-www-form-urlencoded",
  data: [
    { name: "amount", value: "2000" },
    { name: "currency", value: "eur" },
    { name: "source", value: "tok_example" },
    { name: "description", value: "Order #1001" },
    { name: "metadata[order_id]", value: "1001" },
    { name: "expand[]", value: "customer" },
    { name: "expand[]", value: "invoice" },
  ],
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
