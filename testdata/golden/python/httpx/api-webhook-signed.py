import httpx

url = "https://app.example.com/api/webhooks/orders"
params = {"tenant": "example"}
headers = {
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

response = httpx.post(url, params=params, headers=headers, json=payload)
print(response.text)
