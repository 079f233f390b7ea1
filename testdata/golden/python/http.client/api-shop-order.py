import json
from http.client import HTTPSConnection

headers = {
    "X-Shop-Access-Token": "YOUR_TOKEN",
    "Content-Type": "application/json",
}
payload = {
    "order": {
        "id": 820982911946154508,
        "currency": "EUR",
        "total_price": "199.00",
        "total_tax": "31.77",
        "taxes_included": True,
        "line_items": [
            {
                "variant_id": 447654529,
                "quantity": 1,
                "price": "199.00",
                "properties": [
                    {"name": "Engraving", "value": "I ♥ rock 'n' roll"},
                ],
                "tax_lines": [
                    {"rate": 0.19, "title": "MwSt."},
                ],
            },
        ],
        "note": "",
        "note_attributes": [],
        "customer": {"email": "customer@example.com", "phone": None},
        "shipping_address": {"zip": "01067", "country_code": "DE"},
        "tags": 'web, "vip"',
    },
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("shop.example.com")
connection.request("POST", "/admin/api/2026-01/orders.json", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
