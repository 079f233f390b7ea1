import httpx

url = "https://hooks.example.com/hooks/billing"
headers = {
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

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
