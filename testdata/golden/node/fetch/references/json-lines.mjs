const orderId = process.env.ORDER_ID;
const customer = process.env.CUSTOMER;

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
