const orderId = "YOUR_ORDER_ID"; // to be replaced
const customer = "YOUR_CUSTOMER"; // to be replaced

$.ajax({
  url: "https://api.example.com/orders",
  method: "POST",
  contentType: "application/json",
  data: `{
  "order": ${orderId},
  "customer": "${JSON.stringify(customer).slice(1, -1)}",
  "note": "100% \\"sure\\""
}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
