import json
from http.client import HTTPSConnection

headers = {
    "Content-Type": "application/json",
    "webhook-id": "msg_example",
    "webhook-timestamp": "1767349800",
    "webhook-signature": "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE",
    "User-Agent": "Example-Webhooks/2.0 (+https://www.example.com/webhooks)",
}
payload = {
    "type": "order.updated",
    "data": {
        "url": "https://shop.example.com/o/1001",
        "name": "Café 🍵",
        "html": "<b>1</b>",
        "total": 10.00,
    },
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("app.example.com")
connection.request("POST", "/api/webhooks/orders?tenant=example", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
