curl 'https://hooks.example.com/hooks/billing' \
  --header 'Content-Type: application/json' \
  --header 'User-Agent: Example-Hooks/1' \
  --header 'X-Signature: t=1767349800,v1=YOUR_SIGNATURE' \
  --header 'X-Hub-Signature-256: sha256=YOUR_SIGNATURE' \
  --header 'X-Delivery-Attempt: 1' \
  --data-raw '{"id":"evt_example","type":"invoice.paid","data":{"amount":4200,"currency":"eur","ratio":0.10}}'
