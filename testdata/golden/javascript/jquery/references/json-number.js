const orderId = "YOUR_ORDER_ID"; // to be replaced

$.ajax({
  url: "https://api.example.com/orders",
  method: "POST",
  contentType: "application/json",
  data: `{"order": ${orderId}, "label": "it's \\\\ \${x} \`y\` %s"}`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
