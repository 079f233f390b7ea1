const orderId = "YOUR_ORDER_ID"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const response = await fetch("https://soap.example.com/", {
  method: "POST",
  headers: { "Content-Type": "text/xml" },
  body: `<order id="${orderId}"><by>${odd}</by></order>`,
});

console.log(await response.text());
