import axios from "axios";

const orderId = process.env.ORDER_ID;
const customer = process.env.CUSTOMER;

const response = await axios.post("https://api.example.com/orders", `{
  "order": ${orderId},
  "customer": "${JSON.stringify(customer).slice(1, -1)}",
  "note": "100% \\"sure\\""
}`, {
  headers: { "Content-Type": "application/json" },
  transformRequest: (data) => data,
});

console.log(response.data);
