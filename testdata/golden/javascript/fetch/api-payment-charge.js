const response = await fetch("https://payments.example.com/v1/charges", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + btoa("sk_test_example:"),
    "Idempotency-Key": "order-1001-try-1",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams([
    ["amount", "2000"],
    ["currency", "eur"],
    ["source", "tok_example"],
    ["description", "Order #1001"],
    ["metadata[order_id]", "1001"],
    ["expand[]", "customer"],
    ["expand[]", "invoice"],
  ]),
});

console.log(await response.text());
