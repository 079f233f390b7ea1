const xhr = new XMLHttpRequest();
xhr.open("POST", "https://app.example.com/api/webhooks/orders?tenant=example");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.setRequestHeader("webhook-id", "msg_example");
xhr.setRequestHeader("webhook-timestamp", "1767349800");
xhr.setRequestHeader("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{
  "type" : "order.updated",
  "data" : { "url" : "https:\\/\\/shop.example.com\\/o\\/1001", "name" : "Caf\\u00e9 \\ud83c\\udf75", "html" : "\\u003cb\\u003e1\\u003c/b\\u003e", "total" : 10.00 }
}
`);
