const orderId = "YOUR_ORDER_ID"; // to be replaced
const customer = "YOUR_CUSTOMER"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/orders");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{
  "order": ${orderId},
  "customer": "${JSON.stringify(customer).slice(1, -1)}",
  "note": "100% \\"sure\\""
}`);
