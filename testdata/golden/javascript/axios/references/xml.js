const orderId = "YOUR_ORDER_ID"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await axios.post("https://soap.example.com/", `<order id="${orderId}"><by>${odd}</by></order>`, {
  headers: { "Content-Type": "text/xml" },
});

console.log(response.data);
