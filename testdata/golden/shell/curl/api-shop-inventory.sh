curl --request PUT 'https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1' \
  --header 'X-Auth-Token: YOUR_TOKEN' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}
'
