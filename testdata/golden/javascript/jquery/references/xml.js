const orderId = "YOUR_ORDER_ID"; // to be replaced
const odd = "YOUR_ODD"; // to be replaced

$.ajax({
  url: "https://soap.example.com/",
  method: "POST",
  contentType: "text/xml",
  data: `<order id="${orderId}"><by>${odd}</by></order>`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
