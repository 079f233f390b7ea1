const orderId = "YOUR_ORDER_ID"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

const xhr = new XMLHttpRequest();
xhr.open("POST", "https://soap.example.com/");
xhr.setRequestHeader("Content-Type", "text/xml");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`<order id="${orderId}"><by>${odd}</by></order>`);
