curl 'https://app.example.com/api/webhooks/orders?tenant=example' \
  --header 'Content-Type: application/json' \
  --header 'webhook-id: msg_example' \
  --header 'webhook-timestamp: 1767349800' \
  --header 'webhook-signature: v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE' \
  --header 'User-Agent: Example-Webhooks/2.0 (+https://www.example.com/webhooks)' \
  --data-raw '{
  "type" : "order.updated",
  "data" : { "url" : "https:\/\/shop.example.com\/o\/1001", "name" : "Caf\u00e9 \ud83c\udf75", "html" : "\u003cb\u003e1\u003c/b\u003e", "total" : 10.00 }
}
'
