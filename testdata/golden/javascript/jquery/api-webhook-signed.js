$.ajax({
  url: "https://app.example.com/api/webhooks/orders?tenant=example",
  method: "POST",
  headers: {
    "webhook-id": "msg_example",
    "webhook-timestamp": "1767349800",
    "webhook-signature": "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE",
  },
  contentType: "application/json",
  data: `{
  "type" : "order.updated",
  "data" : { "url" : "https:\\/\\/shop.example.com\\/o\\/1001", "name" : "Caf\\u00e9 \\ud83c\\udf75", "html" : "\\u003cb\\u003e1\\u003c/b\\u003e", "total" : 10.00 }
}
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
