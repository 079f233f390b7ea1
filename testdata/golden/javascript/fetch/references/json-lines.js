const orderId = "YOUR_ORDER_ID"; // to be replaced
const customer = "YOUR_CUSTOMER"; // to be replaced

const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: `{
  "order": ${orderId},
  "customer": "${JSON.stringify(customer).slice(1, -1)}",
  "note": "100% \\"sure\\""
}`,
});

console.log(await response.text());
