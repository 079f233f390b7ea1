import axios from "axios";

const orderId = process.env.ORDER_ID;
const odd = process.env.ODD;

const response = await axios.post("https://soap.example.com/", `<order id="${orderId}"><by>${odd}</by></order>`, {
  headers: { "Content-Type": "text/xml" },
});

console.log(response.data);
