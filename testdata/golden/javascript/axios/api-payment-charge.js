const response = await axios.post("https://payments.example.com/v1/charges", new URLSearchParams([
  ["amount", "2000"],
  ["currency", "eur"],
  ["source", "tok_example"],
  ["description", "Order #1001"],
  ["metadata[order_id]", "1001"],
  ["expand[]", "customer"],
  ["expand[]", "invoice"],
]), {
  headers: {
    "Idempotency-Key": "order-1001-try-1",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  auth: { username: "sk_test_example", password: "" },
});

console.log(response.data);
