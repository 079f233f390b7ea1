const orderId = "YOUR_ORDER_ID"; // to be replaced
const customer = "YOUR_CUSTOMER"; // to be replaced

const response = await axios.post("https://api.example.com/orders", `{
  "order": ${orderId},
  "customer": "${JSON.stringify(customer).slice(1, -1)}",
  "note": "100% \\"sure\\""
}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
