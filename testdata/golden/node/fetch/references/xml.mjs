const orderId = process.env.ORDER_ID;
const odd = process.env.ODD;

const response = await fetch("https://soap.example.com/", {
  method: "POST",
  headers: { "Content-Type": "text/xml" },
  body: `<order id="${orderId}"><by>${odd}</by></order>`,
});

console.log(await response.text());
