import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/json",
    "User-Agent": "Example-Hooks/1",
    "X-Signature": "t=1767349800,v1=YOUR_SIGNATURE",
    "X-Hub-Signature-256": "sha256=YOUR_SIGNATURE",
    "X-Delivery-Attempt": "1",
}
payload = {
    "id": "evt_example",
    "type": "invoice.paid",
    "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("hooks.example.com")
connection.request("POST", "/hooks/billing", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
