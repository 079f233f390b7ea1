import json
from http.client import HTTPSConnection

headers = {
    "X-Auth-Token": "YOUR_TOKEN",
    "Accept": "application/json",
    "Content-Type": "application/json",
}
payload = {
    "quantity": {"available": -2, "reserved": 0, "unit": "EACH"},
    "weight": 0.250,
    "cost": 1e2,
    "updatedAt": "2026-01-02T10:30:00.000Z",
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("api.shop.example.com")
connection.request("PUT", "/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
